export { suppress } from './suppress.ts';
export { isHidden, spotsOf, spotValue, type CountTable, type HiddenCells, type Spot } from './table.ts';
