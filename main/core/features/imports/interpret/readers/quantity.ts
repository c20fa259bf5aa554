import type { RowValue } from '../../../../../../shared/domain/import-row.ts';
import type { ImportField } from '../../../../../../shared/domain/import-fields.ts';
import { note, refuse, type ParseNote } from '../../../../../../shared/domain/parse-result.ts';
import {
  formatQuantity,
  parseQuantity,
  quantityPartsOf,
  quantityText,
  type QuantityParts,
  type QuantityParseOptions,
} from '../../../../../../shared/domain/quantity.ts';
import { amountScaleOf } from '../../../../../../shared/domain/quantity-units.ts';
import { noted, nothing, refused, valueOutcome, type Outcome, type Reader } from '../outcome.ts';

interface QuantityRule extends QuantityParseOptions {
  unit: RegExp;
}
const people: QuantityRule = {
  whole: true,
  unit: /^(?:Personen|Teilnehmende|Plätze|kinder|kindern|frauen|maenner|jugendliche|eltern|schueler|schuelerinnen|senioren|ehrenamtliche|freiwillige|gefluechtete)$/,
};
const age: QuantityRule = { whole: true, unit: /^Jahre$/ };
const rules: Partial<Record<ImportField, QuantityRule>> = {
  minimumAge: age,
  maximumAge: age,
  staffFte: { smallDecimals: true, unit: /^VZÄ$/ },
  integrationOfficerFte: { smallDecimals: true, unit: /^VZÄ$/ },
  annualAmount: { unit: /^€$/ },
};

const exactText = (value: number) => quantityText({ relation: 'exact', value, upper: value });

/** "6-12 Jahre" and "ab 60" under an age field: which bound is meant. */
function ageBounds(field: ImportField, parts: QuantityParts): { own: string | null; other: string | null } {
  const { relation, value, upper } = parts;
  const isMinimum = field === 'minimumAge';
  if (relation === 'range')
    return isMinimum
      ? { own: exactText(value), other: exactText(upper) }
      : { own: exactText(upper), other: exactText(value) };
  if (relation === 'atLeast')
    return isMinimum ? { own: exactText(value), other: null } : { own: null, other: exactText(value) };
  if (relation === 'atMost')
    return isMinimum ? { own: null, other: exactText(value) } : { own: exactText(value), other: null };
  return { own: quantityText(parts), other: null };
}

function ageOutcome(field: ImportField, parts: QuantityParts, text: string, issues: Outcome['issues']): Outcome {
  const { own, other } = ageBounds(field, parts);
  const otherField: ImportField = field === 'minimumAge' ? 'maximumAge' : 'minimumAge';
  const also: [ImportField, RowValue][] = other === null ? [] : [[otherField, other]];
  if (own === null) return { ...nothing(text, issues), also };
  return valueOutcome(own, text, { also, issues, differs: formatQuantity(own) !== text });
}

/** "12,5" under "Fördersumme in T€" is 12.500 €; an amount with a unit of its own says itself what it is. */
function underScale(parsed: { value: string; unit?: string; notes?: ParseNote[] }, text: string, factor: number) {
  const parts = quantityPartsOf(parsed.value);
  if (factor === 1 || parsed.unit || !parts || parsed.notes?.some(({ code }) => code === 'NUMBER_SCALED'))
    return parsed;
  const scaled = (value: number): number => Number((value * factor).toPrecision(15));
  const value = quantityText({ ...parts, value: scaled(parts.value), upper: scaled(parts.upper) });
  return { ...parsed, value, notes: [...(parsed.notes ?? []), note('NUMBER_SCALED', { text })] };
}

/** Reads numbers of one field; a unit that cannot belong to the field and negative numbers are refused. */
export function quantityReader(field: ImportField, header: string): Reader {
  const factor = field === 'annualAmount' ? amountScaleOf(header) : 1;
  const { unit: allowed, ...options } = rules[field] ?? people;
  const refusal = (text: string, reason: Parameters<typeof refused>[2]) =>
    nothing(text, [
      refused(field, text, reason, (option) => (quantityPartsOf(option) ? formatQuantity(option) : option)),
    ]);
  return (cell, text) => {
    const read = parseQuantity(cell, options);
    if (!read.ok) return refusal(text, read);
    const parsed = underScale(read, text, factor);
    const parts = quantityPartsOf(parsed.value);
    if (!parts) return refusal(text, refuse('NUMBER_UNREADABLE', { text }));
    if (parsed.unit && !allowed.test(parsed.unit))
      return refusal(text, refuse('NUMBER_UNIT_UNEXPECTED', { text }, [parsed.value]));
    if (parts.value < 0) return refusal(text, refuse('NUMBER_NEGATIVE', { text }));
    const issues = noted(field, text, parsed.notes);
    if (field === 'minimumAge' || field === 'maximumAge') return ageOutcome(field, parts, text, issues);
    return valueOutcome(parsed.value, text, { issues, differs: formatQuantity(parsed.value) !== text });
  };
}
