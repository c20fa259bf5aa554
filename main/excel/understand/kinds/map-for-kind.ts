import { fieldsOfKind, isImportedKind, type ImportedKind } from '../../../../shared/domain/import-fields.ts';
import type { TableKind } from '../../../../shared/domain/sheet.ts';
import type { Field, RawColumn } from '../columns/candidates.ts';
import { mapColumns, type Mapping } from '../columns/map-columns.ts';
import { createLookup, type Lookup } from '../context.ts';
import { namesOrganisation } from '../../../../shared/domain/organisation-words.ts';
import type { ColumnProfile } from '../columns/profile.ts';
import { peopleReason } from '../columns/reasons.ts';
import { dictionaryOf } from '../headers/dictionary.ts';
import { matchHeaderOf } from '../headers/match-header.ts';
import { matchPath } from '../headers/match-path.ts';
import { allowedFields } from './field-weights.ts';
import { withFigures } from './figure-columns.ts';
import { withListed } from './structure-list.ts';

const peopleConfidence = 0.8;

/** "Nr." in a list of measures is the number of the measure, however it runs. */
const running = (kind: ImportedKind): Field[] => (kind === 'measures' ? [] : ['rowNumber']);
const fieldSets = new Map<ImportedKind, ReadonlySet<Field>>();

function fieldSet(kind: ImportedKind): ReadonlySet<Field> {
  const known = fieldSets.get(kind) ?? new Set<Field>([...running(kind), ...fieldsOfKind(kind)]);
  fieldSets.set(kind, known);
  return known;
}

/** What the columns of a table mean, once its kind is known: structures, figures and needs have fields and words of their own. */
export function mapForKind(kind: TableKind, columns: readonly RawColumn[], lookup: Lookup): Mapping[] {
  if (kind === 'offers' || !isImportedKind(kind)) return mapColumns(columns, lookup, allowedFields[kind]);
  const own = createLookup(lookup.knowledge, (text) => matchHeaderOf(text, dictionaryOf(kind)));
  const understood = columns.map((column) => ({ ...column, matches: matchPath(own, column.path) }));
  if (kind === 'structures') return mapColumns(withListed(understood), own, fieldSet(kind));
  const mappings = mapColumns(understood, own, fieldSet(kind));
  if (kind === 'actors') return withPeople(understood, mappings);
  return kind === 'indicators' ? withFigures(understood, mappings, lookup.knowledge) : mappings;
}

const firstAndLast =
  /^(?:(?:frau|herr|fr\.|hr\.|dr\.|prof\.)\s+)*\p{Lu}[\p{L}'’.-]+\s(?:(?:von|van|de|el|al)\s)?\p{Lu}[\p{L}'’-]+$/iu;
const holdsPeople = ({ examples, looks }: ColumnProfile): boolean => {
  const people = examples.filter((text) => firstAndLast.test(text) && !namesOrganisation(text)).length;
  return looks('person') >= 0.6 || (people >= 2 && people >= examples.length * 0.6);
};

/** "Name | Funktion" over names of people: whom to ask, no actors. */
function withPeople(columns: readonly RawColumn[], mappings: readonly Mapping[]): Mapping[] {
  const has = (field: Field): boolean => mappings.some((mapping) => mapping.field === field);
  if (!has('contactRole') || has('contactName')) return [...mappings];
  return mappings.map((mapping, at) => {
    const { header, profile } = columns[at]!;
    const isPeople = mapping.field === 'provider' && /^(?:vor- und nach)?name$/i.test(header) && holdsPeople(profile);
    return isPeople ? { field: 'contactName', confidence: peopleConfidence, reason: peopleReason } : mapping;
  });
}
