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
  // "unter 3" under the lower bound is the upper one, "über 27" the other way round
  const isOther = isMinimum ? relation === 'under' : relation === 'over';
  return isOther ? { own: null, other: quantityText(parts) } : { own: quantityText(parts), other: null };
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

const fte = new Set<ImportField>(['staffFte', 'integrationOfficerFte']);
/** "50 %" of a post is 0.5. */
const percent = /^(\d{1,3}(?:,\d+)?) ?(?:%|prozent|v\. ?h\.)$/i;

function postShare(field: ImportField, text: string): Outcome | null {
  const share = percent.exec(text.trim())?.[1];
  if (share === undefined) return null;
  const value = exactText(Number((Number(share.replace(',', '.')) / 100).toPrecision(12)));
  return valueOutcome(value, text, {
    issues: noted(field, text, [note('FTE_FROM_PERCENT', { text, value: formatQuantity(value) })]),
    differs: true,
  });
}

/** "TN ist/max": who takes part, then for how many there is room. */
const takenOfPlaces = /(?:ist|belegt|tn|teilnehm\S*|anmeldungen)\s*\/\s*(?:\S*max|soll|plätze|kapazität)/i;
const pair = /^(\d{1,4})\s*(?:\/|von)\s*(\d{1,4})$/;

function placesTaken(field: ImportField, text: string): Outcome | null {
  const [, taken, places] = pair.exec(text.trim()) ?? [];
  if (taken === undefined || places === undefined || Number(taken) > Number(places)) return null;
  const [own, other] = field === 'capacity' ? [places, taken] : [taken, places];
  const issues = noted(field, text, [
    note('PLACES_TAKEN', { text, value: String(Number(taken)), limit: String(Number(places)) }),
  ]);
  const also: [ImportField, RowValue][] = [
    [field === 'capacity' ? 'participants' : 'capacity', exactText(Number(other))],
  ];
  return valueOutcome(exactText(Number(own)), text, { issues, also, differs: true });
}

/** "U3", "Ü 27" in short for "unter 3", "ab 27". */
const shortAge = /^([uü])\.? ?(\d{1,2})(?= ?j|$)/i;
const longAge = (text: string): string =>
  text.replace(
    shortAge,
    (_, side: string, years: string) => `${side.toLowerCase() === 'u' ? 'unter' : 'über'} ${years}`,
  );

/** Reads numbers of one field; a unit that cannot belong to the field and negative numbers are refused. */
export function quantityReader(field: ImportField, header: string): Reader {
  const factor = field === 'annualAmount' ? amountScaleOf(header) : 1;
  const { unit: allowed, ...options } = rules[field] ?? people;
  const refusal = (text: string, reason: Parameters<typeof refused>[2]) =>
    nothing(text, [
      refused(field, text, reason, (option) => (quantityPartsOf(option) ? formatQuantity(option) : option)),
    ]);
  const special =
    fte.has(field) && !header.includes('%')
      ? postShare
      : (field === 'capacity' || field === 'participants') && takenOfPlaces.test(header)
        ? placesTaken
        : null;
  const isAge = field === 'minimumAge' || field === 'maximumAge';
  return (cell, text) => {
    const own = special?.(field, text);
    if (own) return own;
    const read = parseQuantity(isAge && typeof cell === 'string' ? longAge(cell) : cell, options);
    if (!read.ok) return refusal(text, read);
    const parsed = underScale(read, text, factor);
    const parts = quantityPartsOf(parsed.value);
    if (!parts) return refusal(text, refuse('NUMBER_UNREADABLE', { text }));
    if (parsed.unit && !allowed.test(parsed.unit))
      return refusal(text, refuse('NUMBER_UNIT_UNEXPECTED', { text }, fte.has(field) ? [] : [parsed.value]));
    if (parts.value < 0) return refusal(text, refuse('NUMBER_NEGATIVE', { text }));
    const issues = noted(field, text, parsed.notes);
    if (isAge) return ageOutcome(field, parts, text, issues);
    return valueOutcome(parsed.value, text, { issues, differs: formatQuantity(parsed.value) !== text });
  };
}
