import { listedStructureFields } from '../../../../shared/domain/import-fields.ts';
import type { RawColumn } from '../columns/candidates.ts';
import { bestMatch, type HeaderMatches } from '../headers/match-header.ts';
import { isStateWord } from '../headers/state-words.ts';
import { structureNamed } from '../headers/structure-name.ts';

/** Heads the column that says whether there is a structure. */
export const stateHead =
  /vorhanden|ja\s*\/\s*nein|j\s*\/\s*n|antwort|angabe|ausprägung|^status|^stand\b|existiert|besteht|eingerichtet|gibt es|umgesetzt/i;
const offered = new Set(['targetGroups', 'schedule', 'capacity', 'participants', 'languageLevel', 'registration']);
const targetOf = ({ matches }: RawColumn): string => bestMatch(matches)?.target ?? '';
/** "Teilziel", "Federführung", "Ampel": a plan, whatever its measures are called. */
const isOfPlan = (columns: readonly RawColumn[]): boolean =>
  columns.filter((column) => targetOf(column) === 'kind:measures').length >= 2;

/** Two examples or more, most of them names of structures. */
const namesStructures = ({ profile: { examples } }: RawColumn): boolean => {
  const named = examples.filter((text) => structureNamed(text) !== null).length;
  return named >= 2 && named >= examples.length * 0.6;
};

const isTicked = ({ profile, path }: RawColumn): boolean =>
  isStateWord(path.at(-1) ?? '') && (profile.telling === 0 || profile.share('boolean') >= 0.8);

function stateColumns(columns: readonly RawColumn[]): RawColumn[] {
  const ticked = columns.filter(isTicked);
  if (ticked.length >= 2) return ticked;
  const one = columns.find(({ header }) => stateHead.test(header));
  return one ? [one] : [];
}

/** "Struktur | vorhanden? | seit": the column with the names of structures and those that say whether there are any; null elsewhere. */
function columnsOf(columns: readonly RawColumn[]): { kind: RawColumn; states: RawColumn[] } | null {
  const states = stateColumns(columns);
  const [first] = states;
  const kind = first && columns.find((column) => column.column < first.column && namesStructures(column));
  if (!kind || isOfPlan(columns) || columns.some((column) => offered.has(targetOf(column)))) return null;
  return { kind, states };
}

/** A list with one structure per row. */
export const listsStructures = (columns: readonly RawColumn[]): boolean => columnsOf(columns) !== null;

const sure = 0.97;
function named(column: RawColumn, field: 'structureKind' | 'structureState'): RawColumn {
  const matches: HeaderMatches = new Map([
    [field, { meaning: { type: 'field', field }, target: field, score: sure, manner: 'exact', phrase: column.header }],
  ]);
  return { ...column, matches };
}

/** The columns of a table of structures: of a list both that make it one, elsewhere nothing that only a list has. */
export function withListed(columns: readonly RawColumn[]): RawColumn[] {
  const found = columnsOf(columns);
  return columns.map((column) => {
    if (column.column === found?.kind.column) return named(column, 'structureKind');
    if (found?.states.includes(column)) return named(column, 'structureState');
    const matches = new Map(column.matches);
    for (const field of listedStructureFields) if (!found || field !== 'structureSince') matches.delete(field);
    return { ...column, matches };
  });
}
