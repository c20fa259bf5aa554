import type { Block, BlockDocument, BlockDocumentOptions } from '../../../../shared/contract/documents.ts';
import type { AgendaItem, MeetingRecord } from '../../../../shared/contract/meetings.ts';
import { officeLine } from '../../../../shared/domain/coverage-report/report-view.ts';
import { heading, paragraph, textCell } from '../../../../shared/domain/documents/blocks.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { variantTexts } from '../../../../shared/i18n/de/document-variants.ts';
import { packetTexts as t } from '../../../../shared/i18n/de/packet.ts';
import { formatDay, formatInstant } from '../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../platform/context.ts';
import { getMeeting } from '../meetings/index.ts';
import { readSettings } from '../settings/index.ts';
import type { Enclosures } from './enclosures.ts';
import { paperFileStem } from './file-name.rules.ts';
import { filesOf } from './papers.repository.ts';
import { printedPaper } from './versions.service.ts';

const itemName = ({ number, name }: AgendaItem): string => `${number}  ${name}`;

function agendaTable(items: readonly AgendaItem[]): Block[] {
  if (items.length === 0) return [paragraph(t.noItems, 'note')];
  const [number, name, paper] = t.columns;
  const rows = items.map((item) => ({
    kind: 'row' as const,
    cells: [item.number, item.name, item.paper ?? ''].map(textCell),
  }));
  return [
    {
      type: 'table',
      caption: t.agenda,
      columns: [
        { text: number, align: 'left', share: 1 },
        { text: name, align: 'left', share: 6 },
        { text: paper, align: 'left', share: 3 },
      ],
      rows,
    },
  ];
}

/** Headings of a paper stand one level below that of its item. */
const below = (block: Block): Block =>
  block.type === 'heading' ? { ...block, level: Math.min(4, block.level + 1), newPage: false } : block;

/** A paper under its item, on a page of its own: as released, before that as the draft it is. */
function paperBlocks(context: ReadContext, item: AgendaItem, paperId: string): Block[] {
  const { title, subtitle, blocks } = printedPaper(context, { kind: 'paper', recordId: paperId });
  return [
    { type: 'heading', level: 2, text: itemName(item), newPage: true },
    paragraph(title === item.name ? subtitle : `${title} · ${subtitle}`, 'note'),
    ...blocks.filter(({ type }) => type !== 'contents').map(below),
  ];
}

/** What is attached to a paper: a PDF follows behind a sheet of its own, the rest is named with the reason it does not. */
function enclosureBlocks(context: ReadContext, item: AgendaItem, paperId: string, known: Enclosures): Block[] {
  const apart: string[] = [];
  const sheets = filesOf(context.db, paperId).flatMap(({ id, name }, index): Block[] => {
    const examined = known.get(id) ?? 'missing';
    if (typeof examined === 'number')
      return [
        {
          type: 'heading',
          level: 2,
          text: t.enclosure(item.number, index + 1, name),
          newPage: true,
          encloses: id,
          enclosedPages: examined,
        },
        paragraph(t.pagesFollow(examined), 'note'),
      ];
    apart.push(t.apartFile(index + 1, name, t.apartReasons[examined]));
    return [];
  });
  if (apart.length === 0) return sheets;
  const named: Block = { type: 'list', ordered: false, items: apart.map((text) => [{ text }]) };
  return [heading(t.apart, 3), named, ...sheets];
}

function packetBlocks(context: ReadContext, items: readonly AgendaItem[], leftOut: number, known: Enclosures): Block[] {
  const papers = items.flatMap((item) => (item.paperId === null ? [] : [{ item, paperId: item.paperId }]));
  return [
    { type: 'contents', title: t.contents, depth: 2, newPage: true },
    heading(t.agenda),
    ...agendaTable(items),
    ...(leftOut > 0 ? [paragraph(t.leftOut(leftOut), 'note')] : []),
    ...(papers.length === 0 ? [paragraph(t.noPapers, 'note')] : []),
    ...papers.flatMap(({ item, paperId }) => [
      ...paperBlocks(context, item, paperId),
      ...enclosureBlocks(context, item, paperId, known),
    ]),
  ];
}

const whenAndWhere = ({ body, day, startTime, location }: MeetingRecord): string =>
  [body, day && formatDay(day), startTime && t.clock(startTime), location].filter(Boolean).join(' · ');

/**
 * All papers of a meeting with their attachments as one document with cover and index; the public one leaves out what is
 * not public. Throws MEETING_NOT_FOUND.
 */
export function meetingPacket(context: ReadContext, options: BlockDocumentOptions, known: Enclosures): BlockDocument {
  if (options.recordId === undefined) throw new Problem('MEETING_NOT_FOUND');
  const meeting = getMeeting(context, { id: options.recordId });
  const settings = readSettings(context.db);
  const asOf = context.clock.now();
  const internal = options.variant === 'internal';
  const items = internal ? meeting.items : meeting.items.filter((item) => item.public);
  const variant = internal ? variantTexts.stands.internal : t.public;
  const bodyName = meeting.bodyShort || meeting.body;
  return {
    options,
    settings,
    title: t.title(meeting.name),
    subtitle: [whenAndWhere(meeting), variant, t.asOf(formatInstant(asOf))].filter(Boolean).join(' · '),
    foot: [[meeting.name, variant, officeLine(settings)].filter(Boolean).join(' · ')],
    paper: 'A4',
    cover: true,
    fileStem: paperFileStem({ day: meeting.day, body: bodyName, word: t.fileWord(internal), number: null }),
    blocks: packetBlocks(context, items, meeting.items.length - items.length, known),
    surveyId: '',
    asOf,
  };
}
