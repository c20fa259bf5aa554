import type { InterpretedRow } from '../../../../../../shared/domain/import-row.ts';
import { matchRegions } from '../../../../../../shared/domain/region-matching.ts';
import type { Sheet, SheetTable } from '../../../../../../shared/domain/sheet.ts';
import { displayText } from '../../../../../../shared/domain/cell-text.ts';
import { cleanLine } from '../../../../../../shared/domain/text-folding.ts';
import { columnIndex } from '../../../../../../shared/domain/cell-address.ts';
import { headerLeaf } from '../../../../../../shared/domain/header-path.ts';
import { issueOf } from '../../add-issue.ts';
import type { InterpretContext } from '../context.ts';

/** Headings above names of what lies within a municipality. */
const part =
  /^(?:name (?:der|des) )?(?:(?:grund|haupt|real|gesamt|förder|berufs|sekundar)?schulen?|schulname|schulstandorte?|gymnasi(?:um|en)|kitas?|kindertages(?:stätten?|einrichtungen?)|kindergärten|kindergarten|familienzentr(?:um|en)|einrichtung(?:en)?|stadtteile?|ortsteile?|ortschaft(?:en)?|(?:(?:statistischer?|statistische|stat\.?) |stadt|wohn|planungs|sozial)?-?bezirke?|sozialr(?:aum|äume)|quartiere?|(?:stadt|wohn)?viertel|(?:gemeinschafts)?unterk(?:unft|ünfte)|standorte?)(?:[\s/(,].*)?$/iu;
const wholeWord = /(?:^|[\s-])(?:ins)?gesamt(?:summe|zahl)?(?=$|[\s:])|^(?:summe|zusammen|total|alle)(?=$|[\s:])/iu;
const notWhole = /zwischen|teilsumme/i;

export interface PartColumn {
  index: number;
  header: string;
  letter: string;
  /** Another column names the Kommune: a row without a part is the whole. */
  besideTown: boolean;
}

/** Names the column the same Kommune in several rows? Then something else divides them. */
function repeatsTown({ rows }: Sheet, { columns, dataRows, skippedRows }: SheetTable): boolean {
  const town = columns.find(({ field }) => field === 'municipality');
  if (!town) return false;
  const skipped = new Set(skippedRows.map(({ row }) => row));
  const names = rows
    .filter(({ number }) => number >= dataRows[0] && number <= dataRows[1] && !skipped.has(number))
    .map(({ cells }) => cleanLine(displayText(cells[columnIndex(town.letter)] ?? null)))
    .filter((name) => name !== '');
  return new Set(names).size < names.length;
}

/** The column whose rows are parts of a municipality ("Schule", "Stat. Bezirk"): its position and heading; null where there is none, or every Kommune stands once. */
export function partColumn(sheet: Sheet, table: SheetTable): PartColumn | null {
  const { columns } = table;
  const besideTown = columns.some(({ field }) => field === 'municipality');
  if (besideTown && !repeatsTown(sheet, table)) return null;
  const free = columns.filter(
    ({ field, confidence }) => field === null || field === 'locality' || (field === 'indicator' && confidence < 1),
  );
  const found = free.find(({ header }) => part.test(cleanLine(headerLeaf(header))));
  if (!found || /^\d+$/.test(found.letter)) return null;
  const { header, letter } = found;
  return { index: columnIndex(letter), header: cleanLine(headerLeaf(header)), letter, besideTown };
}

/** A row of one part: held back, with the same question for all of them. */
export function rowOfPart(row: number, { letter, header }: PartColumn): InterpretedRow {
  const code = 'FIGURE_OF_PART';
  const details = { text: header };
  return {
    row,
    values: {},
    place: null,
    originals: {},
    issues: [issueOf({ cell: `${letter}${row}`, field: 'value', severity: 'warning', code, details })],
    rejected: code,
    confirmedNone: null,
    extra: [],
    figures: [],
  };
}

/** "Gesamt", "Stadt Neuss insgesamt", "Neuss": the row of the whole municipality below its parts. */
export function isWholeTown(text: string, context: InterpretContext): boolean {
  const line = cleanLine(text);
  if (notWhole.test(line)) return false;
  if (wholeWord.test(line)) return true;
  const match = matchRegions(line, context.regions);
  return match.certainty === 'exact' && !match.districtWide;
}
