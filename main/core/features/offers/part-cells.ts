import type { InputOf } from '../../../../shared/contract/index.ts';
import { partFields, type PartField } from '../../../../shared/domain/offer-fields.ts';
import {
  cellLine,
  contactWords,
  fundingWords,
  locationWords,
  timeWords,
  type PartWords,
} from '../../../../shared/i18n/de/offer-part-lines.ts';
import {
  entriesIn,
  partReaders,
  type PartEntry,
  type PartRows,
} from '../../../../shared/i18n/de/offer-part-reading.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { WriteContext } from '../../platform/context.ts';
import { withheld } from '../persons/index.ts';
import { saveParts } from './offer-parts.ts';
import { noParts, partsOf, type OfferParts } from './offer-parts.repository.ts';

type Places = readonly { ags: string; name: string }[];
/** The parts of an offer as they stand in the cells of a sheet, a line for each entry. */
export type PartLines = Record<PartField, string[]>;
const nameIn =
  (places: Places) =>
  (ags: string): string =>
    places.find((place) => place.ags === ags)?.name ?? ags;

const wordsOf: { [F in PartField]: (row: PartEntry<F>, places: Places) => PartWords } = {
  furtherLocations: (row, places) => locationWords(row, nameIn(places)),
  weekTimes: timeWords,
  furtherFundings: fundingWords,
  furtherContacts: contactWords,
};
const rowsOf: { [F in PartField]: (parts: OfferParts) => readonly PartRows[F][] } = {
  furtherLocations: ({ locations }) => locations,
  weekTimes: ({ times }) => times,
  furtherFundings: ({ fundings }) => fundings,
  furtherContacts: ({ contacts }) => contacts,
};

function linesOf<F extends PartField>(field: F, parts: OfferParts, places: Places): string[] {
  return rowsOf[field](parts).map((row) => cellLine(wordsOf[field](row, places)));
}

/** The lines of these offers; people who took their consent back stand in none of them. */
export function partLinesOf(db: ReadDb, ids: readonly string[], places: Places): ReadonlyMap<string, PartLines> {
  const { isNamedIn } = withheld(db);
  const found = [...partsOf(db, ids)].map(([id, parts]) => {
    const lines = Object.fromEntries(partFields.map((field) => [field, linesOf(field, parts, places)])) as PartLines;
    return [id, { ...lines, furtherContacts: lines.furtherContacts.filter((line) => !isNamedIn(line)) }] as const;
  });
  return new Map(found);
}

/** A cell in the words the program writes itself, and the entries nobody can read. */
export function readPartCell(field: PartField, text: string, places: Places): { lines: string[]; unread: string[] } {
  const read = entriesIn(text).map((line) => ({ line, rows: linesRead(field, line, places) }));
  return {
    lines: [...new Set(read.flatMap(({ rows }) => rows ?? []))],
    unread: read.flatMap(({ line, rows }) => (rows === null ? [line] : [])),
  };
}

function linesRead<F extends PartField>(field: F, line: string, places: Places): string[] | null {
  return partReaders[field](line, places)?.map((row) => cellLine(wordsOf[field](row, places))) ?? null;
}

/**
 * The rows these lines mean: a line that reads as a row is written stays that row, with all a cell does not show; another one
 * changes the row of the same name, or is new.
 */
function rowsMeant<F extends PartField>(
  field: F,
  lines: readonly string[],
  { stored, places }: { stored: readonly PartRows[F][]; places: Places },
): PartRows[F][] {
  const free = new Map(stored.map((row) => [row, wordsOf[field](row, places)]));
  const taken = (fits: (words: PartWords) => boolean): PartRows[F] | undefined => {
    const found = [...free].find(([, words]) => fits(words))?.[0];
    if (found) free.delete(found);
    return found;
  };
  const same = lines.map((line) => taken((words) => cellLine(words) === line));
  return lines.flatMap((line, at): PartRows[F][] => {
    const known = same[at];
    if (known) return [known];
    return (partReaders[field](line, places) ?? []).map((entry) => {
      const read = { ...entry, id: null } as PartRows[F];
      const [name] = wordsOf[field](read, places);
      const before = taken((words) => words[0] === name);
      return before ? changed(before, read) : read;
    });
  });
}

/** A row as its line says now; whether a person may be published no cell says. */
const changed = <T extends { id: string | null }>(before: T, read: T): T => ({
  ...read,
  id: before.id,
  ...('publish' in before && { publish: before.publish }),
});

/** Writes what a sheet says about the parts of an offer. A part the sheet does not name stays as it is. */
export function savePartLines(
  context: WriteContext,
  { id, lines, places }: { id: string; lines: Partial<PartLines>; places: Places },
): void {
  const parts = partsOf(context.db, [id]).get(id) ?? noParts();
  const { isNamedIn } = withheld(context.db);
  const hidden = parts.contacts.filter((row) => isNamedIn(cellLine(contactWords(row))));
  const meant = <F extends PartField>(field: F): PartRows[F][] | undefined => {
    const said = lines[field];
    return said && rowsMeant(field, said, { stored: rowsOf[field](parts), places });
  };
  const [locations, times, fundings] = [meant('furtherLocations'), meant('weekTimes'), meant('furtherFundings')];
  const contacts = meant('furtherContacts');
  const kept = contacts && hidden.filter((row) => !contacts.some((contact) => contact.id === row.id));
  const input: InputOf<'offers.saveParts'> = {
    id,
    ...(locations && { locations }),
    ...(times && { times }),
    ...(fundings && { fundings }),
    ...(contacts && { contacts: [...contacts, ...(kept ?? [])] }),
  };
  saveParts(context, input);
}
