import type {
  Block,
  BlockDocument,
  BlockDocumentOptions,
  DocumentCell,
  TableBlock,
} from '../../../../../shared/contract/documents.ts';
import type { Erasure, Holdings } from '../../../../../shared/contract/privacy.ts';
import { Problem } from '../../../../../shared/domain/problem.ts';
import { heading, numberCell, paragraph, textCell } from '../../../../../shared/domain/documents/blocks.ts';
import { personTexts as t } from '../../../../../shared/i18n/de/person-documents.ts';
import { privacyTexts } from '../../../../../shared/i18n/de/privacy.ts';
import { formatDay, formatInstant, formatNumber } from '../../../../../shared/i18n/format.ts';
import { holdingAreas } from '../../../../../shared/contract/privacy-words.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { erasuresOf, holdingsOf, privacySettings } from '../../persons/index.ts';
import { readSettings } from '../../settings/index.ts';

type Column = readonly [text: string, share: number, align?: 'right'];
export function tableOf(caption: string, columns: readonly Column[], rows: readonly DocumentCell[][]): TableBlock {
  return {
    type: 'table',
    caption,
    columns: columns.map(([text, share, align]) => ({ text, share, align: align ?? 'left' })),
    rows: rows.map((cells) => ({ kind: 'row', cells })),
  };
}
const named = (names: readonly string[], shares: readonly number[]): Column[] =>
  names.map((name, at): Column => [name, shares[at] ?? 1]);
export const listOf = (items: readonly string[]): Block => ({
  type: 'list',
  ordered: false,
  items: items.map((text) => [{ text }]),
});

/** A document of the Datenschutz: no round, no figures. */
export function privacyDocument(
  { db, clock }: ReadContext,
  options: BlockDocumentOptions,
  words: { title: string; subtitle: string; foot: string },
  blocks: Block[],
): BlockDocument {
  const settings = readSettings(db);
  return {
    options,
    settings,
    title: words.title,
    subtitle: words.subtitle,
    foot: [words.foot],
    paper: 'A4',
    blocks,
    surveyId: '',
    asOf: clock.now(),
  };
}

const contactBlocks = ({ contacts }: Holdings): Block[] =>
  contacts.flatMap(({ name, organization, values }) => {
    const title = t.contact(organization === null ? name : `${name}, ${organization}`);
    const rows = values.map(({ label, value }) => [textCell(label), textCell(value)]);
    return [heading(title), tableOf(t.contactCaption, named(t.contactColumns, [2, 5]), rows)];
  });

const areaBlocks = ({ holdings, total }: Holdings): Block[] => [
  ...holdingAreas.flatMap((area) => {
    const found = holdings.filter((one) => one.area === area);
    if (found.length === 0) return [];
    const rows = found.map(({ source, record, field, excerpt }) => [source, record, field, excerpt].map(textCell));
    return [
      heading(t.area(privacyTexts.areas[area], found.length)),
      tableOf(t.caption(privacyTexts.areas[area]), named(t.columns, [3, 3, 3, 7]), rows),
    ];
  }),
  ...(total > holdings.length ? [paragraph(t.more(total - holdings.length), 'note')] : []),
];

function fileBlocks({ files, unread, backups }: Holdings): Block[] {
  const rows = files.map(({ folder, name, places }) => [
    textCell(privacyTexts.folders[folder]),
    textCell(name),
    numberCell(places, formatNumber(places)),
  ]);
  return [
    ...(files.length > 0 ? [heading(t.files), tableOf(t.files, named(t.fileColumns, [3, 7, 2]), rows)] : []),
    ...(unread.length > 0
      ? [
          heading(t.unread),
          paragraph(t.unreadNote, 'note'),
          listOf(unread.map(({ folder, name }) => `${privacyTexts.folders[folder]}: ${name}`)),
        ]
      : []),
    ...(backups > 0 ? [paragraph(t.backups(backups), 'note')] : []),
  ];
}

/** What the store holds about a person, for that person (Art. 15 DSGVO). */
export function personalData(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const words = options.words ?? [];
  const held = holdingsOf(context, words);
  const { authority, officer } = privacySettings(context.db);
  const isEmpty = held.total === 0 && held.contacts.length === 0 && held.files.length === 0;
  const title = { title: t.title, subtitle: t.subtitle(formatDay(context.clock.today())), foot: t.foot };
  return privacyDocument(context, options, title, [
    paragraph(t.searched(words.map((word) => `„${word}“`).join(', ')), 'lead'),
    ...(isEmpty ? [paragraph(t.nothing)] : []),
    ...contactBlocks(held),
    ...areaBlocks(held),
    ...fileBlocks(held),
    heading(t.purposes),
    listOf(t.purposeItems(authority || readSettings(context.db).office || t.unknown, officer || t.unknown)),
  ]);
}

function protocolBlocks({ reason, counts, documents, left, repeated }: Erasure): Block[] {
  const words = t.protocol;
  const [what, count] = words.countColumns;
  const countRows = counts.map(({ label, count: one }) => [textCell(label), numberCell(one, formatNumber(one))]);
  const documentRows = documents.map(({ label, before, after }) => [label, before, after].map(textCell));
  return [
    paragraph(words.reason(reason), 'lead'),
    paragraph(words.what),
    heading(words.counts),
    tableOf(
      words.counts,
      [
        [what, 5],
        [count, 2, 'right'],
      ],
      countRows,
    ),
    ...(documents.length > 0
      ? [heading(words.documents), tableOf(words.documents, named(words.documentColumns, [2, 5, 5]), documentRows)]
      : []),
    heading(words.left),
    left.length > 0 ? listOf(left) : paragraph(words.nothingLeft),
    ...(repeated.length > 0 ? [heading(words.repeated), listOf(repeated.map(formatInstant))] : []),
    heading(words.signature),
    {
      ...tableOf(words.signature, named(words.signatureColumns, [3, 4]), [[textCell(''), textCell('')]]),
      writing: true,
    },
  ];
}

/** The protocol of an erasure; it says nothing about whom. Throws ERASURE_NOT_FOUND. */
export function erasureProtocol(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const found = erasuresOf(context.db).find(({ id }) => id === options.recordId);
  if (!found) throw new Problem('ERASURE_NOT_FOUND');
  const { title, subtitle } = t.protocol;
  const words = {
    title: title(found.number),
    subtitle: subtitle(formatInstant(found.at)),
    foot: t.protocol.title(found.number),
  };
  return privacyDocument(context, options, words, protocolBlocks(found));
}
