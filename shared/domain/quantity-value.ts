/**
 * A quantity as canonical text: `12`, `12.5`, `-3`, `~50` (ca.), `>20`, `>=20`, `<20`, `<=20`, `10..15`. "ca." and ranges are values of
 * their own kind; they are never turned into a bare number.
 */
export type Quantity = string;
export const quantityRelations = ['exact', 'about', 'over', 'atLeast', 'under', 'atMost', 'range'] as const;
export type QuantityRelation = (typeof quantityRelations)[number];
export interface QuantityParts {
  relation: QuantityRelation;
  value: number;
  /** Upper end of a range, else the value again. */
  upper: number;
}

const form = /^(~|>=?|<=?)?(-?\d+(?:\.\d+)?)(?:\.\.(-?\d+(?:\.\d+)?))?$/;
const relations: Record<string, QuantityRelation> = {
  '': 'exact',
  '~': 'about',
  '>': 'over',
  '>=': 'atLeast',
  '<': 'under',
  '<=': 'atMost',
};
const signs: Record<QuantityRelation, string> = {
  exact: '',
  about: '~',
  over: '>',
  atLeast: '>=',
  under: '<',
  atMost: '<=',
  range: '',
};
const words: Record<QuantityRelation, string> = {
  exact: '',
  about: 'ca. ',
  over: 'über ',
  atLeast: 'mindestens ',
  under: 'unter ',
  atMost: 'höchstens ',
  range: '',
};

/** The parts of a canonical text, or null if it is none. */
export function quantityPartsOf(quantity: string): QuantityParts | null {
  const match = form.exec(quantity);
  if (!match || (match[1] && match[3])) return null;
  const value = Number(match[2]);
  if (!match[3]) return { relation: relations[match[1] ?? '']!, value, upper: value };
  return Number(match[3]) > value ? { relation: 'range', value, upper: Number(match[3]) } : null;
}

/** Plain decimal text of a number, without exponent. Numbers of more than 15 digits are not exact: callers refuse them. */
function numeral(value: number): string {
  const text = String(value === 0 ? 0 : value);
  return text.includes('e') ? value.toFixed(15).replace(/\.?0+$/, '') : text;
}

/** Canonical text of the parts. */
export function quantityText({ relation, value, upper }: QuantityParts): Quantity {
  return relation === 'range' ? `${numeral(value)}..${numeral(upper)}` : signs[relation] + numeral(value);
}

const german = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 15 });

/** German text: "1.234,5", "ca. 50", "über 20", "mindestens 20", "10–15". Throws RangeError if the text is not canonical. */
export function formatQuantity(quantity: Quantity): string {
  const parts = quantityPartsOf(quantity);
  if (!parts) throw new RangeError('not a quantity');
  if (parts.relation === 'range') return `${german.format(parts.value)}–${german.format(parts.upper)}`;
  return words[parts.relation] + german.format(parts.value);
}

/** Orders by the named number, ranges by their middle; for sorting lists, not for sums. */
export function compareQuantities(left: Quantity, right: Quantity): number {
  const middle = (quantity: Quantity) => {
    const parts = quantityPartsOf(quantity);
    return parts ? (parts.value + parts.upper) / 2 : Number.POSITIVE_INFINITY;
  };
  return middle(left) - middle(right);
}
