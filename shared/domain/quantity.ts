export {
  compareQuantities,
  formatQuantity,
  quantityPartsOf,
  quantityRelations,
  quantityText,
  type Quantity,
  type QuantityParts,
  type QuantityRelation,
} from './quantity-value.ts';
export { parseQuantity, type ParsedQuantity, type QuantityParseOptions } from './quantity-parse.ts';
