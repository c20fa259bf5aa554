import type { Block, BlockDocument, BlockDocumentOptions, TableBlock } from '../../../../shared/contract/documents.ts';
import type { PaperRecord } from '../../../../shared/contract/papers.ts';
import type { LiveSource, RichBlock } from '../../../../shared/contract/rich-text.ts';
import { officeLine } from '../../../../shared/domain/coverage-report/report-view.ts';
import { heading, numberCell, paragraph, textCell } from '../../../../shared/domain/documents/blocks.ts';
import { hasNoFinancial } from '../../../../shared/domain/paper-financial.ts';
import { conceptTexts } from '../../../../shared/i18n/de/concept.ts';
import { paperTexts } from '../../../../shared/i18n/de/papers.ts';
import { formatAmount, formatDay } from '../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../platform/context.ts';
import { coverageMatrix } from '../coverage/index.ts';
import { readSettings } from '../settings/index.ts';
import { beginPages } from './chapter-pages.rules.ts';
import { paperFileStem } from './file-name.rules.ts';
import { liveBlocks } from './live/live-blocks.ts';

const t = paperTexts.print;
type Row = TableBlock['rows'][number];
const row = (texts: readonly string[]): Row => ({ kind: 'row', cells: texts.map(textCell) });
const table = (
  caption: string,
  heads: readonly string[],
  shares: readonly number[],
  rows: Row[],
  numbers?: number,
): TableBlock => ({
  type: 'table',
  caption,
  columns: heads.map((text, index) => ({
    text,
    align: index === numbers ? 'right' : 'left',
    share: shares[index] ?? 1,
  })),
  rows,
});

const publicityOf = (paper: PaperRecord): string => (paper.public ? t.public : t.notPublic);

function factTable(paper: PaperRecord): Block {
  const facts: [string, string][] = [
    [t.number, paper.number ?? ''],
    [t.kind, paperTexts.kinds[paper.kind]],
    [t.publicity, publicityOf(paper)],
    [t.leadOffice, paper.leadOffice ?? ''],
    [t.participants, paper.participants.join(', ')],
    [t.author, paper.author ?? ''],
    [t.day, paper.day ? formatDay(paper.day) : ''],
  ];
  const rows = facts.filter(([, value]) => value !== '').map(row);
  return { ...table(t.facts, t.factColumns, [2, 6], rows), dense: true };
}

function orderBlocks({ consultations }: PaperRecord): Block[] {
  if (consultations.length === 0) return [heading(t.order), paragraph(t.noOrder, 'note')];
  const rows = consultations.map(({ body, meetingDay, itemNumber, role }) =>
    row([
      body || t.bodyMissing,
      meetingDay ? formatDay(meetingDay) : t.dayMissing,
      itemNumber ?? '',
      paperTexts.roles[role],
    ]),
  );
  return [heading(t.order), table(t.order, t.orderColumns, [5, 2, 1, 3], rows)];
}

/** One Beschlussvorschlag per body; under one heading where all have the same. */
function proposalBlocks({ consultations }: PaperRecord): Block[] {
  const written = consultations.filter(({ proposedResolution }) => proposedResolution.trim() !== '');
  const texts = new Set(written.map(({ proposedResolution }) => proposedResolution.trim()));
  const [only] = texts;
  if (only === undefined) return [];
  if (texts.size === 1) return [heading(t.proposals), paragraph(only)];
  return written.flatMap(({ body, proposedResolution }) => [
    heading(t.proposalOf(body || t.bodyMissing)),
    paragraph(proposedResolution.trim()),
  ]);
}

function textBlocks(context: ReadContext, block: RichBlock): Block[] {
  switch (block.type) {
    case 'heading':
      return [heading(block.text, block.level === 1 ? 3 : 4)];
    case 'paragraph':
      return [{ type: 'paragraph', style: 'text', runs: block.runs }];
    case 'list':
      return [block];
    case 'table': {
      const [head = [], ...rows] = block.rows;
      return [
        table(
          '',
          head,
          head.map(() => 1),
          rows.map(row),
        ),
      ];
    }
    case 'live':
      return liveBlocks(context, block);
  }
}

function financialBlocks({ financial, kind }: PaperRecord): Block[] {
  if (!financial) return kind === 'resolution' ? [heading(t.financial), paragraph(t.openFinancial)] : [];
  if (hasNoFinancial(financial)) return [heading(t.financial), paragraph(t.noFinancial)];
  const facts = [
    financial.product && `${t.product}: ${financial.product}`,
    financial.account && `${t.account}: ${financial.account}`,
  ];
  const sum = financial.rows.reduce((all, { amount }) => all + amount, 0);
  const rows: Row[] = financial.rows.map(({ year, amount, kind: how, cover }) => ({
    kind: 'row',
    cells: [textCell(String(year)), numberCell(amount / 100, formatAmount(amount)), textCell(t[how]), textCell(cover)],
  }));
  const total: Row = {
    kind: 'total',
    cells: [textCell(t.sum), numberCell(sum / 100, formatAmount(sum)), textCell(''), textCell('')],
  };
  return [
    heading(t.financial),
    ...facts.filter(Boolean).map((fact) => paragraph(String(fact))),
    ...(rows.length > 0
      ? [table(t.financial, t.financialColumns, [1, 2, 2, 5], rows.length > 1 ? [...rows, total] : rows, 1)]
      : []),
  ];
}

type Section = PaperRecord['content']['sections'][number];
function sectionBlocks(context: ReadContext, { heading: text, blocks }: Section, newPage = false): Block[] {
  const firstPart = blocks.findIndex((block) => block.type === 'heading');
  /** The heading of a live block stands below that of the part it is in. */
  const below = (block: Block): Block => (block.type === 'heading' ? { ...block, level: 4 } : block);
  return [
    { type: 'heading', level: 2, text, ...(newPage && { newPage }) },
    ...blocks.flatMap((block, at) => {
      const made = textBlocks(context, block);
      return block.type === 'live' && firstPart >= 0 && at > firstPart ? made.map(below) : made;
    }),
  ];
}
const written = ({ content }: PaperRecord): Section[] => content.sections.filter(({ blocks }) => blocks.length > 0);
const contents = (depth: number, newPage = false): Block => ({ type: 'contents', title: t.contents, depth, newPage });

/** The paper from its facts to its attachments, in the order of council information systems. */
function paperBlocks(context: ReadContext, paper: PaperRecord, attachments: readonly string[]): Block[] {
  const { earlier } = paper;
  return [
    factTable(paper),
    ...(paper.withContents ? [contents(3)] : []),
    ...orderBlocks(paper),
    ...proposalBlocks(paper),
    ...written(paper).flatMap((section) => sectionBlocks(context, section)),
    ...financialBlocks(paper),
    ...(earlier ? [heading(t.earlier), paragraph(earlier)] : []),
    ...(attachments.length > 0
      ? [
          heading(t.attachments),
          { type: 'list', ordered: true, items: attachments.map((text) => [{ text }]) } satisfies Block,
        ]
      : []),
  ];
}
/** A concept: its contents, then its chapters, short ones on one page; before its first release also those without text. */
function conceptBlocks(context: ReadContext, paper: PaperRecord): Block[] {
  const sections = paper.versions.length === 0 && paper.state === 'draft' ? paper.content.sections : written(paper);
  const begins = beginPages(sections);
  return [
    contents(3, true),
    ...sections.flatMap((section, index) => [
      ...sectionBlocks(context, section, begins[index]),
      ...(section.blocks.length === 0 ? [paragraph(conceptTexts.unwritten, 'note')] : []),
    ]),
  ];
}

/** Who took the decision, for the head of a concept. */
const resolvedText = ({ consultations }: PaperRecord): string => {
  const said = consultations.filter(({ result }) => result === 'unchanged' || result === 'changed');
  const bodies = said.map(({ body, meetingDay }) =>
    [body, meetingDay && formatDay(meetingDay)].filter(Boolean).join(' '),
  );
  return bodies.length > 0 ? conceptTexts.resolvedBy(bodies.join(', ')) : '';
};
const subtitleOf = (paper: PaperRecord): string =>
  [
    paper.number ? `${t.number} ${paper.number}` : '',
    paper.concept ? conceptTexts.kind : paperTexts.kinds[paper.kind],
    paper.concept && paper.public ? resolvedText(paper) : publicityOf(paper),
    paper.state === 'draft' ? t.draft : '',
  ]
    .filter(Boolean)
    .join(' · ');

/** Live blocks whose figures come from a round. */
const ofRounds: ReadonlySet<LiveSource> = new Set(['coverage', 'map', 'gaps', 'offers']);
/** Round and response rate, where figures of one are printed. */
function roundOf(context: ReadContext, { content }: PaperRecord): Pick<BlockDocument, 'surveyId' | 'responses'> {
  const blocks = content.sections.flatMap((section) => section.blocks);
  if (!blocks.some((block) => block.type === 'live' && ofRounds.has(block.source))) return { surveyId: '' };
  const { survey, responses } = coverageMatrix(context, { rows: 'fieldOfAction', columns: 'municipality' });
  return { surveyId: survey.id, responses };
}

/** A paper as it would be printed now, under the headings of council information systems; the remark is no part of it. */
export function paperDocument(context: ReadContext, paper: PaperRecord, attachments: readonly string[]): BlockDocument {
  const settings = readSettings(context.db);
  const [first] = paper.consultations;
  const { number, concept } = paper;
  const options: BlockDocumentOptions = { kind: 'paper', recordId: paper.id };
  const stem = {
    day: first?.meetingDay ?? paper.day,
    body: first?.bodyShort || first?.body || null,
    word: concept ? conceptTexts.fileWord : paperTexts.fileWord,
    number,
  };
  return {
    options,
    settings,
    title: paper.name,
    subtitle: subtitleOf(paper),
    foot: [
      [number ? `${t.number} ${number}` : '', paper.public ? '' : t.notPublic, officeLine(settings)]
        .filter(Boolean)
        .join(' · '),
    ],
    paper: 'A4',
    ...(concept && { cover: true }),
    fileStem: paperFileStem(stem),
    blocks: concept ? conceptBlocks(context, paper) : paperBlocks(context, paper, attachments),
    ...roundOf(context, paper),
    asOf: context.clock.now(),
  };
}

/** One chapter alone, or one of its live blocks by its place among them, to be written further in Word. */
export function chapterDocument(context: ReadContext, paper: PaperRecord, index: number, live?: number): BlockDocument {
  const section = paper.content.sections[index];
  const only = live === undefined ? undefined : section?.blocks.filter(({ type }) => type === 'live')[live];
  const blocks = only ? [only] : (section?.blocks ?? []);
  const part: PaperRecord = { ...paper, concept: false, content: { sections: [{ heading: '', blocks }] } };
  const { cover: _cover, ...document } = paperDocument(context, part, []);
  const heading = section?.heading ?? '';
  const title = (only?.type === 'live' && only.title) || heading || paper.name;
  return {
    ...document,
    title,
    subtitle: [paper.name, ...(title === heading ? [] : [heading]), subtitleOf(paper)].filter(Boolean).join(' · '),
    fileStem: paperFileStem({ day: null, body: null, word: title, number: paper.name }),
    blocks: blocks.flatMap((block) => textBlocks(context, block)),
  };
}
