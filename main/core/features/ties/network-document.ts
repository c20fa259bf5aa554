import type { Block, BlockDocument, BlockDocumentOptions } from '../../../../shared/contract/documents.ts';
import type { Network, TieFilter } from '../../../../shared/contract/ties.ts';
import { heading, numberCell, paragraph, textCell } from '../../../../shared/domain/documents/blocks.ts';
import { everyTie } from '../../../../shared/domain/ties/filter-words.ts';
import { networkDrawing, sumOf } from '../../../../shared/domain/ties/network-drawing.ts';
import { tieKinds } from '../../../../shared/domain/ties/words.ts';
import { tiesTexts as t } from '../../../../shared/i18n/de/ties.ts';
import { compareGerman, formatInstant, formatNumber } from '../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../platform/context.ts';
import { listRegions, readSettings } from '../settings/index.ts';
import { listTerms } from '../vocabularies/index.ts';
import { tieNetwork } from './ties.service.ts';

/** More columns cannot be read on A4 across; then the list stands for the matrix. */
const mostColumns = 30;
type Names = ReadonlyMap<string, string>;

function matrix({ actors, pairs }: Network): Block[] {
  if (actors.length > mostColumns) return [];
  const counts = new Map(
    pairs.flatMap((pair) => [
      [`${pair.one}|${pair.other}`, sumOf(pair)],
      [`${pair.other}|${pair.one}`, sumOf(pair)],
    ]),
  );
  const column = (text: string) => ({ text, align: 'center' as const, share: 1 });
  return [
    { type: 'heading', level: 2, text: t.matrix.label, newPage: true },
    {
      type: 'table',
      caption: t.matrix.label,
      dense: true,
      columns: [
        { text: t.matrix.corner, align: 'left', share: 9 },
        ...actors.map((_, index) => column(String(index + 1))),
      ],
      rows: actors.map((one, index) => ({
        kind: 'row',
        cells: [
          textCell(t.document.numbered(index + 1, one.name)),
          ...actors.map((other) => {
            const count = one.id === other.id ? one.partners : (counts.get(`${one.id}|${other.id}`) ?? 0);
            return numberCell(count, count === 0 ? '–' : formatNumber(count));
          }),
        ],
      })),
      source: `${t.document.matrixNote} ${t.matrix.caption.split('. ').at(-1) ?? ''}`,
    },
  ];
}

/** Each actor with all it works with, in the order of the picture. */
function partnerTable({ actors, pairs }: Network): Block[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const partnersOf = (id: string): string[] =>
    pairs.flatMap((pair) => {
      if (pair.one !== id && pair.other !== id) return [];
      const name = names.get(pair.one === id ? pair.other : pair.one) ?? '';
      return [`${name} (${t.tieText(pair)})`];
    });
  const { one, other } = t.list.columns;
  const rows = actors.map(({ id, name }) => [name, partnersOf(id).toSorted(compareGerman).join('; ')] as const);
  return [heading(t.list.caption), twoColumns(t.list.caption, [one, other], rows)];
}

/** More names would make a row of a table as high as a page. */
const mostNames = 8;
/** Actors of whom the same is known share a line, or a list where they are many. */
function isolatedBlocks(isolated: Network['isolated']): Block[] {
  const byReason = [...Map.groupBy(isolated, t.isolated.reason)].map(
    ([reason, those]) => [reason, those.map(({ name }) => name)] as const,
  );
  const many = byReason.filter(([, names]) => names.length > mostNames);
  const few = byReason.filter(([, names]) => names.length <= mostNames);
  const { name, reason } = t.isolated.columns;
  const rows = few.map(([text, names]) => [text, names.join('; ')] as const);
  return [
    ...many.flatMap(([text, names]): Block[] => [
      // A heading ends without the full stop of the sentence.
      heading(text.replace(/\.$/, ''), 3),
      { type: 'list', ordered: false, columns: 2, items: names.map((one) => [{ text: one }]) },
    ]),
    ...(rows.length === 0 ? [] : [twoColumns(t.isolated.caption, [reason, name], rows)]),
  ];
}

function twoColumns(
  caption: string,
  [first, second]: readonly [string, string],
  rows: readonly (readonly [string, string])[],
): Block {
  return {
    type: 'table',
    caption,
    columns: [
      { text: first, align: 'left', share: 4 },
      { text: second, align: 'left', share: 8 },
    ],
    rows: rows.map((cells) => ({ kind: 'row', cells: cells.map(textCell) })),
  };
}

/** Who works with nobody, where nobody does, and which names nobody bears; each with what is known. */
function unknown(network: Network, places: Names): Block[] {
  const { isolated, isolatedTotal, missing, namedOnly } = network;
  const more =
    isolatedTotal > isolated.length ? [paragraph(t.isolated.more(isolated.length, isolatedTotal), 'note')] : [];
  return [
    heading(t.missing.title),
    ...(missing.length === 0
      ? [paragraph(t.missing.none)]
      : [
          twoColumns(
            t.missing.caption,
            [t.filters.place, t.isolated.columns.reason],
            missing.map((one) => [places.get(one.ags) ?? one.ags, t.missing.reason(one)] as const),
          ),
        ]),
    heading(t.isolated.title),
    ...(isolated.length === 0
      ? [paragraph(t.isolated.none)]
      : [paragraph(t.isolated.lead, 'note'), ...isolatedBlocks(isolated), ...more]),
    ...(namedOnly.length === 0
      ? []
      : [
          heading(t.namedOnly.title),
          twoColumns(
            t.namedOnly.caption,
            [t.namedOnly.columns.name, t.namedOnly.columns.records],
            namedOnly.map(({ name, records, total }) => [name, t.namedOnly.named(records, total)] as const),
          ),
        ]),
  ];
}

/** What the filter lets through, in words; nothing where it lets everything through. */
function chosenWords({ db }: ReadContext, filter: TieFilter, places: Names): string[] {
  const term = (vocabulary: 'fieldOfAction' | 'providerType', id: string): string =>
    listTerms(db, vocabulary).find((one) => one.id === id)?.name ?? id;
  return [
    ...(filter.kinds.length < tieKinds.length ? [filter.kinds.map((kind) => t.kinds[kind]).join(', ')] : []),
    ...(filter.ags === null ? [] : [places.get(filter.ags) ?? filter.ags]),
    ...(filter.field === null ? [] : [term('fieldOfAction', filter.field)]),
    ...(filter.type === null ? [] : [term('providerType', filter.type)]),
  ];
}

/** Wer arbeitet mit wem: picture, matrix, list, and what is missing. */
export function networkDocument(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const { db, clock } = context;
  const filter = options.ties ?? everyTie;
  const network = tieNetwork(context, filter);
  const { actors, pairs, total } = network;
  const settings = readSettings(db);
  const places: Names = new Map(listRegions(db).map(({ ags, name }) => [ags, name]));
  const chosen = chosenWords(context, filter, places);
  const asOf = clock.now();
  const picture: Block[] =
    pairs.length === 0
      ? [paragraph(t.empty.text, 'note')]
      : [
          {
            type: 'drawing',
            drawing: networkDrawing(network, null),
            alt: t.picture.alt(actors.length, pairs.length),
            caption: t.picture.caption,
          },
          ...matrix(network),
          ...partnerTable(network),
        ];
  return {
    options,
    settings,
    title: t.title,
    subtitle: [
      settings.districtName,
      t.document.asOf(formatInstant(asOf)),
      ...(chosen.length > 0 ? [t.document.filter(chosen)] : []),
    ].join(' · '),
    foot: [[settings.districtName, settings.office].filter(Boolean).join(', '), t.document.source],
    paper: 'A4 landscape',
    blocks: [paragraph(t.line(total, actors.length), 'lead'), ...picture, ...unknown(network, places)],
    surveyId: '',
    asOf,
  };
}
