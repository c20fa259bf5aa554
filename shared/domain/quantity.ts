export {
  compareQuantities,
  formatQuantity,
  quantityPartsOf,
  quantityText,
  type QuantityParts,
} from './quantity-value.ts';
export { parseQuantity, type QuantityParseOptions } from './quantity-parse.ts';
