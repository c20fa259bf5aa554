import type { CoverageCell, Measured } from '../../contract/coverage.ts';
import { coverageTexts } from '../../i18n/de/coverage.ts';
import { cellFigure, figureWords } from '../coverage-report/cell-figure.ts';

const texts = coverageTexts.aria;

function countText(cell: CoverageCell): string[] {
  const ownWord = cell.statement === null || cell.statement === 'named';
  if (cell.count === 0) return ownWord ? [texts.none] : [];
  if (!ownWord) return [texts.fromOthers(cell.count)];
  const all = coverageTexts.offers(cell.count);
  return cell.fromOthers > 0 ? [all, texts.thereofOthers(cell.fromOthers)] : [all];
}

/** What changed since the round before, in words. */
const changeWords = ({ added = 0, gone = 0 }: CoverageCell): string[] => [
  ...(added > 0 ? [texts.added(added)] : []),
  ...(gone > 0 ? [texts.gone(gone)] : []),
];
/** The same as signs: "+2 −1"; empty where nothing changed or nothing is compared. */
export const changeSign = ({ added = 0, gone = 0 }: CoverageCell): string => coverageTexts.compare.sign(added, gone);

/** What a screen reader says for a cell: "Sprache, Korschenbroich: keine Rückmeldung, 2 Angebote von anderen". */
export function cellText(rowName: string, columnName: string, cell: CoverageCell, measured?: Measured): string {
  const says = cell.statement !== null && cell.statement !== 'named' ? [coverageTexts.statements[cell.statement]] : [];
  const parts = [
    ...(cell.gap ? [texts.gap] : []),
    ...says,
    ...countText(cell),
    ...figureWords(cell, measured),
    ...changeWords(cell),
    ...(cell.districtWide > 0 ? [texts.districtWide(cell.districtWide)] : []),
  ];
  return `${rowName}, ${columnName}: ${parts.join(', ')}`;
}

/** What stands in the cell when the matrix is copied: the words of the statement, never a bare 0 for silence. */
export function cellTsv(cell: CoverageCell, measured?: Measured): string {
  const others = cell.count > 0 ? `, ${[texts.fromOthers(cell.count), ...figureWords(cell, measured)].join(', ')}` : '';
  const gap = cell.gap ? ` (${texts.gap})` : '';
  const withoutTerm = cell.row === '' || cell.column === '';
  if (withoutTerm && cell.statement === null && cell.count === 0) return '';
  const changes = changeWords(cell).length > 0 ? ` (${changeWords(cell).join(', ')})` : '';
  if (cell.statement === null || cell.statement === 'named')
    return `${measured ? cellFigure(cell, measured) : String(cell.count)}${gap}${changes}`;
  return `${coverageTexts.statements[cell.statement]}${others}${gap}${changes}`;
}
