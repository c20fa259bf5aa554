import type { RowValue } from '../../../../../../shared/domain/import-row.ts';
import type { ImportField } from '../../../../../../shared/domain/import-fields.ts';
import { refuse } from '../../../../../../shared/domain/parse-result.ts';
import {
  formatQuantity,
  parseQuantity,
  quantityPartsOf,
  quantityText,
  type QuantityParts,
  type QuantityParseOptions,
} from '../../../../../../shared/domain/quantity.ts';
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

/** Reads numbers of one field; a unit that cannot belong to the field and negative numbers are refused. */
export function quantityReader(field: ImportField): Reader {
  const { unit: allowed, ...options } = rules[field] ?? people;
  const refusal = (text: string, reason: Parameters<typeof refused>[2]) =>
    nothing(text, [
      refused(field, text, reason, (option) => (quantityPartsOf(option) ? formatQuantity(option) : option)),
    ]);
  return (cell, text) => {
    const parsed = parseQuantity(cell, options);
    if (!parsed.ok) return refusal(text, parsed);
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
