import type { Settings } from '../../../../shared/contract/settings.ts';
import {
  fieldsOfKind,
  listedStructureFields,
  importFieldKinds,
  vocabularyOf,
  type ImportField,
} from '../../../../shared/domain/import-fields.ts';
import { isPartField, partFields, vocabularies } from '../../../../shared/domain/offer-fields.ts';
import {
  entryIdColumn,
  markRows,
  markSheetName,
  offerIdColumn,
  otherKinds,
  returnSheetFormat,
  type OtherKind,
  type ReturnSheetMark,
} from '../../../../shared/domain/return-sheet.ts';
import { surveyFields, type SurveyField } from '../../../../shared/domain/survey-fields.ts';
import { offeredNames } from '../../../../shared/domain/vocabularies/term.ts';
import { fieldLabels } from '../../../../shared/i18n/de/fields.ts';
import { returnSheetTexts as t } from '../../../../shared/i18n/de/return-sheet.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import { districtWideWord } from '../../../../shared/i18n/de/terms.ts';
import type { CellRule, FormColumn, FormSheet, ReturnSheetSpec } from '../../../excel/write/index.ts';
import { entryCell, type StoredEntry } from '../entries/index.ts';
import { offerCell, type CellNames, type PartLines, type StoredOffer } from '../offers/index.ts';
import { questionSheet, questionRows } from './question-sheet.rules.ts';
import type { Round } from './surveys.repository.ts';

/** Everything one recipient's workbook is made of. */
export interface SheetFacts {
  round: Round;
  recipient: { id: string; name: string };
  offers: readonly StoredOffer[];
  /** The day each was last confirmed; '' for never. */
  confirmed: ReadonlyMap<string, string>;
  /** What they have several of, where the round asks for it. */
  parts: ReadonlyMap<string, PartLines>;
  /** What it said last beside its offers. */
  entries: Readonly<Record<OtherKind, readonly StoredEntry[]>>;
  names: CellNames;
  /** Indicators of the catalogue, offered on the sheet of figures. */
  indicators: readonly string[];
  settings: Settings;
  /** ISO instant. */
  created: string;
}
/** Empty rows for what is new. */
const spareRows = 50;
const wide = new Set<ImportField>([
  ...partFields,
  'description',
  'problems',
  'wishes',
  'remark',
  'partners',
  'need',
  'migrantOrganizations',
]);

function ruleOf(field: ImportField): CellRule | null {
  const vocabulary = vocabularyOf(field);
  if (vocabulary) return { kind: 'list', list: vocabulary, strict: false };
  if (field === 'municipality') return { kind: 'list', list: 'places', strict: false };
  if (field === 'indicator') return { kind: 'list', list: 'indicators', strict: false };
  if (field === 'priority') return { kind: 'list', list: 'urgency', strict: false };
  if (importFieldKinds[field] === 'presence') return { kind: 'list', list: 'yesNo', strict: false };
  return importFieldKinds[field] === 'boolean' ? { kind: 'list', list: 'yesNo', strict: true } : null;
}

function columnOf(field: ImportField): FormColumn {
  const rule = ruleOf(field);
  const prompt = t.prompts[field];
  const text = importFieldKinds[field] === 'text' || rule?.kind === 'list';
  const width = wide.has(field) ? 40 : field === 'name' ? 34 : text ? 24 : 14;
  return { header: fieldLabels[field], width, ...(rule && { rule }), ...(prompt && { prompt }) };
}

/** What is to be looked at first: when somebody last said that it still holds. */
const confirmedColumn: FormColumn = { header: t.confirmedColumn, width: 18, locked: true };
const confirmedCell = ({ confirmed }: SheetFacts, { id }: StoredOffer): string => {
  const day = confirmed.get(id);
  return day ? formatDay(day) : t.neverConfirmed;
};
const keyColumn: FormColumn = { header: t.idColumn, width: 8, hidden: true, locked: true };

const cellOf = ({ names, parts }: SheetFacts, offer: StoredOffer, field: SurveyField): string | number | null =>
  isPartField(field) ? parts.get(offer.id)?.[field].join('\n') || null : offerCell(field, offer, names);

function offersSheet(facts: SheetFacts): FormSheet {
  const { round, recipient, offers } = facts;
  const fields = surveyFields(round.fields);
  return {
    name: t.sheets.offers,
    title: t.heading(round.title, recipient.name),
    note: t.due(round.due),
    columns: [keyColumn, ...fields.map(columnOf), confirmedColumn],
    rows: offers.map((offer) => [
      offer.id,
      ...fields.map((field) => cellOf(facts, offer, field)),
      confirmedCell(facts, offer),
    ]),
    spareRows,
    frozenColumns: 2,
  };
}

const notAsked: ReadonlySet<ImportField> = new Set(['municipality', ...listedStructureFields]);
/** The columns of the sheets beside the offers, the municipality first. */
const fieldsOfSheet = (kind: OtherKind): ImportField[] => [
  'municipality',
  ...fieldsOfKind(kind).filter((field) => !notAsked.has(field)),
];
const spareRowsOf: Record<OtherKind, number> = { structures: 10, indicators: 60, needs: 40 };

/** A sheet of structures, figures or needs with what was said last; of a municipality the first row of its structures bears its name. */
function otherSheet({ round, recipient, names, entries }: SheetFacts, kind: OtherKind): FormSheet {
  const town = names.regions.find(({ name }) => name === recipient.name);
  const fields = fieldsOfSheet(kind);
  const said = entries[kind].map((entry) => [entry.id, ...fields.map((field) => entryCell(field, entry, names))]);
  return {
    name: t.sheets[kind],
    title: t.heading(round.title, recipient.name),
    note: t.due(round.due),
    columns: [keyColumn, ...fields.map(columnOf)],
    rows: said.length === 0 && kind === 'structures' && town ? [[null, town.name]] : said,
    spareRows: spareRowsOf[kind],
    frozenColumns: 2,
  };
}

function sheetsOf(facts: SheetFacts): FormSheet[] {
  const { sheets, questions } = facts.round;
  const has = (sheet: (typeof sheets)[number]): boolean => sheets.includes(sheet);
  return [
    ...(has('offers') ? [offersSheet(facts)] : []),
    ...otherKinds.filter(has).map((kind) => otherSheet(facts, kind)),
    ...(questions.length > 0 ? [questionSheet(facts.round, facts.recipient.name)] : []),
  ];
}

function guidanceOf({ round, settings, recipient }: SheetFacts): ReturnSheetSpec['guidance'] {
  const line = (look: 'title' | 'heading' | 'text') => (text: string) => ({ text, look });
  const { office, department, contactLine } = settings;
  const message = round.message.split('\n').filter((part) => part.trim() !== '');
  const hasContact = contactLine.trim() !== '';
  const contact = hasContact ? [office, department, contactLine].filter((part) => part.trim() !== '') : [];
  const period = round.periodFrom && round.periodTo ? [t.period(round.periodFrom, round.periodTo)] : [];
  const section = (title: string, texts: readonly string[]) =>
    texts.length > 0 ? [line('heading')(title), ...texts.map(line('text'))] : [];
  return {
    name: t.guidance,
    lines: [
      line('title')(t.heading(round.title, recipient.name)),
      ...[...message, ...period].map(line('text')),
      ...section(t.howToTitle, t.steps(round.sheets.includes('offers'))),
      ...section(t.dueTitle, round.due ? [t.dueLine(round.due)] : []),
      ...section(t.contactTitle, contact),
      ...section(t.privacyTitle, t.privacy(office, hasContact)),
    ],
  };
}

function markOf({ round, recipient }: SheetFacts): ReturnSheetMark {
  const fields = surveyFields(round.fields);
  return {
    format: returnSheetFormat,
    surveyId: round.id,
    recipientId: recipient.id,
    columns: round.sheets.includes('offers')
      ? { [t.idColumn]: offerIdColumn, ...Object.fromEntries(fields.map((field) => [fieldLabels[field], field])) }
      : {},
    others: Object.fromEntries(
      otherKinds
        .filter((kind) => round.sheets.includes(kind))
        .map((kind) => [
          kind,
          {
            [t.idColumn]: entryIdColumn,
            ...Object.fromEntries(fieldsOfSheet(kind).map((field) => [fieldLabels[field], field])),
          },
        ]),
    ),
    questions: questionRows(round),
  };
}

/** One recipient's workbook as plain data. */
export function returnSheetSpec(facts: SheetFacts): ReturnSheetSpec {
  const { names, round, recipient, indicators, created } = facts;
  const municipalities = names.regions.map(({ name }) => name);
  const choices = round.questions.filter(({ type }) => type === 'choice');
  return {
    title: t.documentTitle(round.title, recipient.name),
    created,
    sheets: sheetsOf(facts),
    guidance: guidanceOf(facts),
    lists: {
      sheet: t.lists,
      values: {
        municipalities,
        places: [...municipalities, districtWideWord],
        yesNo: t.yesNo,
        urgency: t.urgencies,
        indicators,
        ...Object.fromEntries(vocabularies.map((key) => [key, offeredNames(names.terms[key])])),
        ...Object.fromEntries(choices.map(({ id, options }) => [`question ${id}`, options])),
      },
    },
    mark: { sheet: markSheetName, rows: markRows(markOf(facts)) },
  };
}
