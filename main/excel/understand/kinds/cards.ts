import { displayText } from '../../../../shared/domain/cell-text.ts';
import type { Sheet } from '../../../../shared/domain/sheet.ts';
import { namesOrganisation } from '../../../../shared/domain/organisation-words.ts';
import { remembered } from '../../../../shared/domain/remembered.ts';
import { fieldLabels } from '../../../../shared/i18n/de/fields.ts';
import { listedSheetTexts } from '../../../../shared/i18n/de/listed-sheets.ts';
import { buildGrid, cellLine, type Grid, isBlank } from '../grid/grid.ts';
import { columnLetter } from '../grid/letters.ts';
import { bestMatch, matchHeader } from '../headers/match-header.ts';
import type { ListedSheet } from './listed-sheet.ts';

const mostRows = 400;
const mostColumns = 40;
const leastLabels = 2;
const leastCards = 2;
const mostRemembered = 2000;
/** A label without a colon is no sentence. */
const mostWords = 3;

/** Labels below each other beside their answers, and what stands above the first. */
interface Card {
  title: string;
  column: number;
  top: number;
  answers: Map<string, string>;
}

const bare = (text: string): string => text.replace(/\s*:$/, '');

/** The field that a text asks for; it repeats on every card. */
const askedBy = remembered((text: string): string | null => {
  const best = bestMatch(matchHeader(bare(text)));
  const isKnown = best?.meaning.type === 'field' && best.score >= 0.7;
  return isKnown && (text.endsWith(':') || best.manner === 'exact') ? best.target : null;
}, mostRemembered);

function labelAt(grid: Grid, row: number, column: number): string | null {
  const text = cellLine(grid.at(row, column));
  const isShort = text.length <= 40 && (text.endsWith(':') || text.split(' ').length <= mostWords);
  return text === '' || !isShort ? null : askedBy(text);
}

function cardAt(grid: Grid, top: number, column: number): Card | null {
  const title = grid.at(top, column);
  if (isBlank(title) || !isBlank(grid.at(top, column + 1)) || labelAt(grid, top, column) !== null) return null;
  const answers = new Map<string, string>();
  for (let row = top + 1; labelAt(grid, row, column) !== null; row += 1) {
    const label = bare(cellLine(grid.at(row, column)));
    if (answers.has(label)) return null;
    answers.set(label, displayText(grid.at(row, column + 1)));
  }
  return answers.size >= leastLabels ? { title: cellLine(title), column, top, answers } : null;
}

const labelsOf = (found: readonly Card[]): string[] => [
  ...new Set(found.flatMap(({ answers }) => [...answers.keys()])),
];

function cardsIn(grid: Grid): Card[] {
  const found: Card[] = [];
  for (const { number } of grid.rows)
    for (let column = 1; column <= Math.min(grid.lastColumn, mostColumns); column += 1) {
      const card = cardAt(grid, number, column);
      if (card) found.push(card);
    }
  return found;
}

const asks = (labels: readonly string[], field: string): boolean =>
  labels.some((label) => bestMatch(matchHeader(label))?.target === field);

/** What stands above the labels: the offer, or "Caritasverband" where they ask for the offer and not for who makes it; else nothing they miss. */
function titleHead(found: readonly Card[], labels: readonly string[]): string | null {
  if (!asks(labels, 'name')) return listedSheetTexts.name;
  const providers = found.filter(({ title }) => namesOrganisation(title)).length;
  return !asks(labels, 'provider') && providers >= found.length * 0.6 ? fieldLabels.provider : null;
}

/** The same labels on every card, different titles above them, and hardly a label elsewhere. */
function isCollection(grid: Grid, found: readonly Card[]): boolean {
  if (found.length < leastCards) return false;
  const labels = labelsOf(found);
  const shared = labels.filter(
    (label) => found.filter(({ answers }) => answers.has(label)).length >= found.length * 0.6,
  );
  const titles = new Set(found.map(({ title }) => title));
  // "Handlungsfeld: | Sprache": an answer may be a word that also heads columns
  const answerCells = new Set(
    found.flatMap(({ column, top, answers }) => [...answers].map((_, at) => `${column + 1} ${top + 1 + at}`)),
  );
  const all = grid.rows.reduce(
    (sum, { number, cells }) =>
      sum +
      cells.filter((_, at) => !answerCells.has(`${at + 1} ${number}`) && labelAt(grid, number, at + 1) !== null).length,
    0,
  );
  return shared.length >= leastLabels && titles.size === found.length && all <= answerCells.size * 1.3;
}

/** "Sprachcafé" above "Träger: | Caritas", "Zeit: | Mo 10–12 Uhr", and the same for the next offer below or beside it; null elsewhere. */
export function cards(sheet: Sheet): ListedSheet | null {
  if (sheet.rows.length > mostRows) return null;
  const grid = buildGrid(sheet);
  const found = cardsIn(grid);
  if (!isCollection(grid, found)) return null;
  const labels = labelsOf(found);
  const head = titleHead(found, labels);
  if (head === null) return null;
  const lines = found.map(({ title, column, top, answers }) => [
    title,
    ...labels.map((label) => answers.get(label) ?? ''),
    `${columnLetter(column)}${top}:${columnLetter(column + 1)}${top + answers.size}`,
  ]);
  return { what: 'cards', heads: [head, ...labels, listedSheetTexts.place], lines };
}
