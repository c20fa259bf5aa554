import { displayText } from '../../../../../../shared/domain/cell-text.ts';
import { readIndicatorName, type IndicatorName } from '../../../../../../shared/domain/indicator-name.ts';
import { monthNames } from '../../../../../../shared/domain/partial-date-value.ts';
import type { Period } from '../../../../../../shared/domain/period.ts';
import { columnIndex } from '../../../../../../shared/domain/cell-address.ts';
import type { Sheet, SheetTable } from '../../../../../../shared/domain/sheet.ts';
import { cleanLine, fold } from '../../../../../../shared/domain/text-folding.ts';
import { transposeSheet } from '../../../../../excel/understand/index.ts';
import type { InterpretContext } from '../context.ts';
import { periodIn } from './figure-head.ts';
import { sourceLine } from './source-line.ts';

/** What the title above a table of figures, else the sheet's name, says for all of them. */
export interface TableTitle {
  indicator: IndicatorName | null;
  period: Period | null;
  /** What a line above the table, else a note below it, names as its source; empty where there is none. */
  source: string;
  /** The Stichtag of every year, as `12-31`; empty where none is named. */
  keyDay: string;
}

const years = /(?:19|20)\d{2}(?:\s?[-–/]\s?(?:19|20)?\d{2})?/g;
const around =
  /\b(?:nach|je|in den|der|für die|aller) (?:kreisangehörigen )?(?:kommunen?|gemeinden?|städten?(?: und gemeinden)?|jahren?)\b.*$|\b(?:stand|stichtag|zum|am|seit|ab|von|bis|im|in|(?:im )?(?:schul|kita|kindergarten)?jahr|sj\.?)\s*$|^\s*(?:tabelle|tab\.|anlage)\s*\d*\s*[:.]?|\d{1,2}\.\s?\d{1,2}\.\s*$/giu;
const generic =
  /^(?:statistik|statistiken|kennzahlen?|daten|zahlen|tabelle\d*|blatt\d*|sheet\d*|indikatoren|rahmendaten|uebersicht|zeitreihe|auswertung|bestandserhebung.*|rueckmeldung.*|table \d+)?$/;

function nameIn(text: string, context: InterpretContext): IndicatorName | null {
  const places = [context.regions.district.name, ...context.regions.municipalities.map(({ name }) => name)];
  let bare = cleanLine(text).replace(years, ' ');
  for (const place of places.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    bare = bare.replace(new RegExp(`(?:im |in |stadt |gemeinde )?${place}(?!\\p{L})`, 'giu'), ' ');
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = cleanLine(bare.replace(around, ' ')).replace(/^[\s,:–-]+|[\s,:–-]+$/g, '');
  }
  return generic.test(fold(bare)) || bare.length > 80 ? null : readIndicatorName(bare);
}

const day = /(?<!\d)\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d{2}(?!\d)/g;
const month = new RegExp(`(?:${monthNames.join('|')})\\s(?:19|20)\\d{2}(?!\\d)`, 'gi');
const schoolYear = /(?<!\d)(?:19|20)\d{2}\s?\/\s?(?:(?:19|20)\d{2}|\d{2})(?!\d)/g;
const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** The one day, else the one month or school year, else the one year that the texts name. */
function onlyPeriod(texts: readonly string[]): Period | null {
  for (const form of [day, month, schoolYear, year]) {
    const found = new Set(texts.flatMap((text) => text.match(form) ?? []));
    const [only] = found;
    if (found.size === 1 && only !== undefined) return periodIn(only);
    if (found.size > 1) return null;
  }
  return null;
}

/** The lines above a table, the nearest first; of a transposed table those of the sheet as it is seen. */
function linesAbove(view: Sheet, table: SheetTable): string[] {
  const isTransposed = table.orientation === 'columns';
  const rows = isTransposed ? transposeSheet(view).rows : view.rows;
  const heads = isTransposed
    ? table.columns.map(({ letter }) => Number(letter))
    : [...table.headerRows, table.dataRows[0]];
  const top = Math.min(...heads);
  return rows
    .filter(({ number }) => number < top && number >= top - 8)
    .map(({ cells }) => cleanLine(cells.map((cell) => displayText(cell)).join(' ')))
    .filter((text) => text !== '' && text.length <= 120)
    .toReversed();
}

/** "2023 | | 2024" above two tables side by side: each has what stands above its own columns. */
function periodBeside(view: Sheet, { columns, headerRows, orientation }: SheetTable): Period | null {
  const above = view.rows.find(({ number }) => number === (headerRows[0] ?? 0) - 1);
  if (orientation === 'columns' || !above) return null;
  const places = columns.map(({ letter }) => columnIndex(letter));
  const cells = above.cells.slice(Math.min(...places), Math.max(...places) + 1);
  const own = cells.map((cell) => cleanLine(displayText(cell)));
  const [only, ...others] = own.filter((text) => text !== '');
  return only !== undefined && others.length === 0 ? periodIn(only) : null;
}

/** Lines about the file itself, which say nothing of its figures: "Gebietsstand: 31.12.2023". */
const technical =
  /^(?:gebietsstand|datenstand|abrufdatum|abgerufen|abruf vom|erstellt|erzeugt|gedruckt|druckdatum|ausgabe vom)\b/i;

/** The notes below a table. */
function linesBelow(view: Sheet, { skippedRows, orientation }: SheetTable): string[] {
  if (orientation === 'columns') return [];
  const notes = new Set(skippedRows.flatMap(({ row, reason }) => (reason === 'note' ? [row] : [])));
  return view.rows
    .filter(({ number }) => notes.has(number))
    .map(({ cells }) => cleanLine(displayText(cells.find((cell) => cell !== null) ?? null)));
}

/** The lines above the table from the nearest upwards, then the sheet's name. */
export function tableTitle(sheet: Sheet, table: SheetTable, context: InterpretContext): TableTitle {
  const lines = linesAbove(sheet, table);
  const said = [...lines, ...linesBelow(sheet, table)].map(sourceLine);
  const above = lines.map((line) => sourceLine(line).rest).filter((line) => line !== '' && !technical.test(line));
  const texts = [...above, sheet.name];
  const indicator = texts.map((text) => nameIn(text, context)).find((name) => name !== null) ?? null;
  // "2023" alone directly above its table, whatever stands above the tables before or beside it
  const own = periodIn(above[0] ?? '') ?? periodBeside(sheet, table);
  const period = own ?? onlyPeriod(above) ?? onlyPeriod([sheet.name]);
  const first = (key: 'source' | 'keyDay'): string => said.find((one) => one[key] !== '')?.[key] ?? '';
  return { indicator, source: first('source'), keyDay: first('keyDay'), period };
}
