import directory from './directory.css?raw';
import head from './head.css?raw';
import matrix from './matrix.css?raw';
import tables from './tables.css?raw';
import blocks from '../block-document/blocks.css?raw';
import map from '../map-sheet/map-sheet.css?raw';
import sheet from '../municipality-sheet/sheet.css?raw';
import type from './type.css?raw';

/** The styles of the printed report as text, for the preview: the same files as styles.css, without the paper. */
export const reportStyles = [type, head, matrix, tables, directory, sheet, map, blocks].join('\n');
