import type { Block, BlockDocument, BlockDocumentOptions } from '../../../../../shared/contract/documents.ts';
import { footOf } from '../../../../../shared/domain/coverage-report/report-view.ts';
import { heading, paragraph } from '../../../../../shared/domain/documents/blocks.ts';
import { directoryTexts as t } from '../../../../../shared/i18n/de/directory.ts';
import { handoutTexts } from '../../../../../shared/i18n/de/handouts.ts';
import { reportTexts } from '../../../../../shared/i18n/de/report.ts';
import { formatInstant } from '../../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { standOf, surveyOf } from '../../coverage/index.ts';
import { entryNames, filterWords, publicEntries, type PublicEntry } from '../../offers/index.ts';
import { listRegions, readSettings } from '../../settings/index.ts';
import { listTerms } from '../../vocabularies/index.ts';

interface Section {
  key: string;
  name: string;
  entries: readonly PublicEntry[];
}
type Order = NonNullable<BlockDocumentOptions['order']>;

/** Every Kommune asked for, or every Handlungsfeld that has offers; kreisweit and "ohne Angabe" last. */
function sectionsOf({ db }: ReadContext, entries: readonly PublicEntry[], order: Order, asked: readonly string[]) {
  const names = entryNames(db);
  const keysOf = ({ places, fields }: PublicEntry) =>
    order === 'municipality' ? places : fields.length > 0 ? fields : [''];
  const groups = new Map<string, PublicEntry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  const section = (key: string, name: string): Section => ({ key, name, entries: groups.get(key) ?? [] });
  if (order === 'fieldOfAction') {
    const keys = [...listTerms(db, 'fieldOfAction').map(({ id }) => id), ''];
    return keys.map((key) => section(key, names.term('fieldOfAction', key))).filter((one) => one.entries.length > 0);
  }
  const towns = listRegions(db).filter(({ ags }) => asked.length === 0 || asked.includes(ags));
  const wide = section('*', names.place('*'));
  return [...towns.map(({ ags, name }) => section(ags, name)), ...(wide.entries.length > 0 ? [wide] : [])];
}

/** Entries numbered through the whole directory; an offer in two sections has two numbers. */
function sectionBlocks({ key, name, entries }: Section, first: number, silent: ReadonlySet<string>): Block[] {
  const shares = [0.6, 3, 2, 3.4];
  const isUnknown = entries.length === 0 && silent.has(key);
  const notes = [silent.has(key) ? handoutTexts.noAnswerHere : '', entries.length === 0 ? t.none : ''].filter(Boolean);
  const table: Block = {
    type: 'table',
    caption: t.caption(name),
    columns: t.columns.map((text, at) => ({ text, align: 'left', share: shares[at] ?? 1 })),
    rows: entries.map((entry, at) => ({
      kind: 'row',
      cells: [
        { text: String(first + at), value: first + at },
        { text: [entry.name, entry.provider].filter(Boolean).join('\n') },
        { text: entry.forWhom },
        { text: entry.whereWhen },
      ],
    })),
  };
  return [
    heading(isUnknown ? name : `${name} (${t.count(entries.length)})`),
    ...(isUnknown
      ? [paragraph(handoutTexts.statement('notReported'), 'note')]
      : notes.map((note) => paragraph(note, 'note'))),
    ...(entries.length > 0 ? [table] : []),
  ];
}

const inOrder = new Intl.Collator('de');

/** Names with the numbers under which they stand, in alphabetical order. */
function register(title: string, sections: readonly Section[], nameOf: (entry: PublicEntry) => string): Block[] {
  const numbers = new Map<string, number[]>();
  for (const [index, entry] of sections.flatMap(({ entries }) => entries).entries()) {
    const name = nameOf(entry);
    const known = numbers.get(name);
    if (known) known.push(index + 1);
    else numbers.set(name, [index + 1]);
  }
  const names = [...numbers].sort(([a], [b]) => inOrder.compare(a, b));
  const items = names.map(([name, list]) => [{ text: t.entry(name, list) }]);
  return [heading(title), { type: 'list', ordered: false, columns: 2, items }];
}

/** The offers of a filter as a booklet, by Kommune or Handlungsfeld, with a register. Throws SURVEY_NOT_FOUND. */
export function offerDirectory(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const { db, clock } = context;
  const { order = 'municipality', filter: asked = {}, paper } = options;
  const filter = { current: true, ...asked };
  const entries = publicEntries(context, filter);
  const sections = sectionsOf(context, entries, order, filter.municipalities ?? []);
  const survey = surveyOf(db, options.surveyId);
  const stand = standOf(context, survey);
  const silent = new Set(order === 'municipality' ? stand.responses.missing.map(({ ags }) => ags) : []);
  const settings = readSettings(db);
  const words = filterWords(db, asked);
  const asOf = clock.now();
  let next = 1;
  const body = sections.flatMap((section) => {
    const first = next;
    next += section.entries.length;
    return sectionBlocks(section, first, silent);
  });
  const facts = [t.orders[order], t.count(entries.length), reportTexts.asOf(formatInstant(asOf)), reportTexts.public];
  return {
    options,
    settings,
    title: t.title,
    subtitle: [...(words ? [t.filter(words)] : []), ...facts].join(' · '),
    foot: footOf(survey, settings),
    paper: paper === 'A5' ? 'A5' : 'A4',
    blocks:
      entries.length === 0
        ? [paragraph(t.nothing)]
        : [
            paragraph(t.hint, 'note'),
            ...body,
            ...register(t.providers, sections, ({ provider }) => provider || t.withoutProvider),
            ...register(t.offers, sections, ({ name }) => name),
          ],
    surveyId: survey.id,
    responses: stand.responses,
    asOf,
  };
}
