import type { Sheet } from '../../../shared/domain/sheet.ts';
import { fold } from '../../../shared/domain/text-folding.ts';
import { isWeekday } from '../../../shared/domain/weekday-names.ts';
import type { Lookup } from './context.ts';
import { cellLine } from './grid/grid.ts';
import { isWholeDistrict, type PreparedKnowledge } from './knowledge.ts';

/** Codes by the text in the sheet: "GV" is Grevenbroich. */
export type RegionCodes = ReadonlyMap<string, string>;

const rowsAtTop = 40;
const rowsOfColumn = 200;
const columnsAtLeft = 6;
/** Fewer are chance. */
const leastCodes = 3;
/** So much of a column of codes says which town; the rest may be the Kreis or a sum. */
const codeShare = 0.7;
const code = /^\p{Lu}\p{L}{1,10}\.?$/u;
/** Longer ones begin as the name does ("Grevenbr."). */
const longestSkipping = 5;
const none: RegionCodes = new Map();

/** "gv" in "grevenbroich": the first letter, the others somewhere behind in their order. */
function skips(letters: string, name: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return letters[0] === name[0];
}

/** The one town a code can mean, by its beginning or else by its letters; null where it is none or several. */
function townOf(text: string, names: readonly string[]): string | null {
  const letters = fold(text.replace(/\.$/, ''));
  const begins = names.filter((name) => fold(name).startsWith(letters));
  if (begins.length > 0 || letters.length > longestSkipping) return begins.length === 1 ? begins[0]! : null;
  const possible = names.filter((name) => skips(letters, fold(name)));
  return possible.length === 1 ? possible[0]! : null;
}

/** The towns of a set of texts; nothing where one town would have two codes. */
function townsOf(texts: readonly string[], names: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    const town = townOf(text, names);
    if (town !== null) found.set(text, town);
  }
  return new Set(found.values()).size === found.size ? found : new Map();
}

/** Words with a meaning of their own are no codes. */
function mayBeCode(text: string, { knowledge, bestOf }: Lookup): boolean {
  if (!code.test(text) || isWeekday(text) || isWholeDistrict(text) || knowledge.isMunicipality(text)) return false;
  return (bestOf(text)?.score ?? 0) < 0.6 && !knowledge.isAnyTerm(text);
}

/** At least three codes directly side by side. */
function inRow(texts: readonly string[], lookup: Lookup): RegionCodes {
  let run: string[] = [];
  for (const text of [...texts, '']) {
    if (text !== '' && mayBeCode(text, lookup) && townOf(text, lookup.knowledge.towns) !== null) {
      run.push(text);
      continue;
    }
    const towns = run.length < leastCodes ? none : townsOf(run, lookup.knowledge.towns);
    if (towns.size >= leastCodes) return towns;
    run = [];
  }
  return none;
}

function inColumn(texts: ReadonlySet<string>, lookup: Lookup): RegionCodes {
  const codes = [...texts].filter((text) => mayBeCode(text, lookup));
  if (codes.length < leastCodes || codes.length < texts.size * codeShare) return none;
  const towns = townsOf(codes, lookup.knowledge.towns);
  return towns.size >= leastCodes && towns.size >= texts.size * codeShare ? towns : none;
}

const mayHold = (text: string): boolean => text.length >= 2 && text.length <= 12 && /^\s*\p{Lu}/u.test(text);

/** Abbreviations of municipalities that stand side by side above columns, or in one column below each other. */
export function regionCodesIn({ rows }: Pick<Sheet, 'rows'>, lookup: Lookup): RegionCodes {
  for (const { cells } of rows.slice(0, rowsAtTop)) {
    if (cells.filter((cell) => typeof cell === 'string' && mayHold(cell)).length < leastCodes) continue;
    const found = inRow(
      cells.map((cell) => (typeof cell === 'string' && mayHold(cell) ? cellLine(cell) : '')),
      lookup,
    );
    if (found.size > 0) return found;
  }
  for (let column = 0; column < columnsAtLeft; column += 1) {
    const texts = new Set<string>();
    for (const { cells } of rows.slice(0, rowsOfColumn)) {
      const cell = cells[column];
      if (typeof cell === 'string' && mayHold(cell) && !isWholeDistrict(cell) && texts.size <= 60)
        texts.add(cellLine(cell));
    }
    const found = texts.size < leastCodes || texts.size > 60 ? none : inColumn(texts, lookup);
    if (found.size > 0) return found;
  }
  return none;
}

/** What is known of the Kreis with the codes of one sheet. */
export function withRegionCodes(knowledge: PreparedKnowledge, codes: RegionCodes): PreparedKnowledge {
  if (codes.size === 0) return knowledge;
  return { ...knowledge, codes, isMunicipality: (text) => codes.has(text.trim()) || knowledge.isMunicipality(text) };
}
