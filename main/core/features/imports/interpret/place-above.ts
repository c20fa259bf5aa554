import { displayText } from '../../../../../shared/domain/cell-text.ts';
import type { RowPlace } from '../../../../../shared/domain/import-row.ts';
import { findRegionInSheetName, matchRegions } from '../../../../../shared/domain/region-matching.ts';
import type { Sheet, SheetTable } from '../../../../../shared/domain/sheet.ts';
import { cleanLine } from '../../../../../shared/domain/text-folding.ts';
import type { InterpretContext } from './context.ts';
import { exactPlace } from './place-of-words.ts';
import { placeOf } from './readers/municipality.ts';

const names =
  /(?:^|[^\p{L}])(?:stadt|gemeinde|kommune|stadtverwaltung|gemeindeverwaltung|ortsverein|ortsverband|ortsgruppe|vhs|volkshochschule)(?![\p{L}])/iu;
/** Where the form goes back to, and letterheads: their town is not the sender. */
const elsewhere =
  /\d{5}|@|rücksend|zurück|z\. ?hd|telefon|tel\.|straße|str\.|(?:^|[^\p{L}])an (?:den|das|die)(?![\p{L}])/iu;

/** "Kurse der Flüchtlingshilfe (Rommerskirchen)" */
const inBrackets = (text: string, context: InterpretContext): boolean =>
  exactPlace(matchRegions(/\(([^()]+)\)$/.exec(text)?.[1] ?? '', context.regions)) !== null;

/**
 * The one municipality that the lines above a table name as theirs ("Rückmeldung der Stadt Kaarst", "Kommune: | Kaarst"); null where they
 * name none or several.
 */
export function placeAbove(sheet: Sheet, table: SheetTable, context: InterpretContext): RowPlace | null {
  const top = Math.min(...table.headerRows, table.dataRows[0]);
  const found = new Set<string>();
  for (const row of sheet.rows) {
    if (row.number >= top) break;
    const text = cleanLine(row.cells.map((cell) => displayText(cell)).join(' '));
    const isNamed = names.test(text) || inBrackets(text, context);
    if (text.length > 150 || !isNamed || elsewhere.test(text)) continue;
    const match = findRegionInSheetName(text, context.regions);
    if (match.certainty === 'ambiguous') return null;
    if (match.certainty === 'exact') for (const ags of match.regions) found.add(ags);
  }
  return found.size === 1 ? placeOf([...found]) : null;
}
