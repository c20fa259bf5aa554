import type { Block, BlockDocument, BlockDocumentOptions } from '../../../../shared/contract/documents.ts';
import type { PaperRecord } from '../../../../shared/contract/papers.ts';
import type { RichBlock } from '../../../../shared/contract/rich-text.ts';
import { heading, numberCell, paragraph, textCell } from '../../../../shared/domain/documents/blocks.ts';
import { paperTexts } from '../../../../shared/i18n/de/papers.ts';
import { formatAmount, formatDay } from '../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../platform/context.ts';
import { readSettings } from '../settings/index.ts';
import { paperFileStem } from './file-name.rules.ts';
import { liveBlocks } from './live/live-blocks.ts';

const t = paperTexts.print;
type Row = Extract<Block, { type: 'table' }>['rows'][number];
const row = (texts: readonly string[]): Row => ({ kind: 'row', cells: texts.map(textCell) });
const table = (caption: string, heads: readonly string[], shares: readonly number[], rows: Row[]): Block => ({
  type: 'table',
  caption,
  columns: heads.map((text, index) => ({ text, align: 'left', share: shares[index] ?? 1 })),
  rows,
});

function factTable(paper: PaperRecord): Block {
  const facts: [string, string][] = [
    [t.number, paper.number ?? ''],
    [t.kind, paperTexts.kinds[paper.kind]],
    [t.publicity, paper.public ? t.public : t.notPublic],
    [t.leadOffice, paper.leadOffice ?? ''],
    [t.participants, paper.participants.join(', ')],
    [t.author, paper.author ?? ''],
    [t.day, paper.day ? formatDay(paper.day) : ''],
  ];
  return table(t.facts, t.factColumns, [2, 6], facts.filter(([, value]) => value !== '').map(row));
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
  if (!financial) return kind === 'resolution' ? [heading(t.financial), paragraph(t.noFinancial)] : [];
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
      ? [table(t.financial, t.financialColumns, [1, 2, 2, 5], rows.length > 1 ? [...rows, total] : rows)]
      : []),
  ];
}

/** The paper from its facts to its attachments, in the order of council information systems. */
function paperBlocks(context: ReadContext, paper: PaperRecord, attachments: readonly string[]): Block[] {
  const { content, earlier } = paper;
  return [
    factTable(paper),
    ...(paper.withContents ? [{ type: 'contents', title: t.contents, depth: 3 } satisfies Block] : []),
    ...orderBlocks(paper),
    ...proposalBlocks(paper),
    ...content.sections
      .filter(({ blocks }) => blocks.length > 0)
      .flatMap((section) => [
        heading(section.heading),
        ...section.blocks.flatMap((block) => textBlocks(context, block)),
      ]),
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

/** A paper as it would be printed now, under the headings of council information systems; the remark is no part of it. */
export function paperDocument(context: ReadContext, paper: PaperRecord, attachments: readonly string[]): BlockDocument {
  const settings = readSettings(context.db);
  const [first] = paper.consultations;
  const { number, kind, name, state } = paper;
  const options: BlockDocumentOptions = { kind: 'paper', recordId: paper.id };
  return {
    options,
    settings,
    title: name,
    subtitle: [
      number ? `${t.number} ${number}` : '',
      paperTexts.kinds[kind],
      paper.public ? t.public : t.notPublic,
      state === 'draft' ? t.draft : '',
    ]
      .filter(Boolean)
      .join(' · '),
    foot: [
      [number ? `${t.number} ${number}` : '', settings.department, settings.contactLine].filter(Boolean).join(' · '),
    ],
    paper: 'A4',
    fileStem: paperFileStem({
      day: first?.meetingDay ?? paper.day,
      body: first?.bodyShort || first?.body || null,
      word: paperTexts.fileWord,
      number,
    }),
    blocks: paperBlocks(context, paper, attachments),
    surveyId: '',
    asOf: context.clock.now(),
  };
}
