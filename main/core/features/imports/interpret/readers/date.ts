import type { ImportField } from '../../../../../../shared/domain/import-fields.ts';
import { note, refuse, type Refusal } from '../../../../../../shared/domain/parse-result.ts';
import {
  formatPartialDate,
  isPartialDate,
  openDate,
  parsePartialDate,
  type ParsedDate,
} from '../../../../../../shared/domain/partial-date.ts';
import { fieldLabels } from '../../../../../../shared/i18n/de/fields.ts';
import { saysEnded } from '../../missing/answered.rules.ts';
import { noted, nothing, refused, valueOutcome, type Outcome, type Reader } from '../outcome.ts';

const shown = (option: string) => (isPartialDate(option) ? formatPartialDate(option) : option);

function moved(text: string, from: ImportField, to: ImportField, value: string): Outcome {
  const issues = noted(from, text, [note('DATE_MOVED', { text, field: fieldLabels[to] })]);
  return { ...nothing(text, issues), also: [[to, value]] };
}

function startOutcome(field: ImportField, parsed: ParsedDate, text: string): Outcome {
  const { value, to, bound, notes } = parsed;
  if (bound === 'until' || value === openDate) return moved(text, field, 'validTo', value);
  const split = to ? [note('DATE_RANGE_SPLIT', { text })] : [];
  const issues = noted(field, text, [...(notes ?? []), ...split]);
  return valueOutcome(value, text, {
    issues,
    differs: shown(value) !== text,
    ...(to ? { also: [['validTo', to]] } : {}),
  });
}

function endOutcome(field: ImportField, parsed: ParsedDate, text: string): Outcome | Refusal {
  const { value, to, bound, notes } = parsed;
  if (bound === 'from')
    return field === 'validTo' ? moved(text, field, 'validFrom', value) : refuse('DATE_AMBIGUOUS', { text }, [value]);
  const split = to ? [note('DATE_RANGE_SPLIT', { text })] : [];
  const issues = noted(field, text, [...(notes ?? []), ...(field === 'validTo' ? split : [])]);
  const end = to ?? value;
  return valueOutcome(end, text, {
    issues,
    differs: shown(end) !== text,
    ...(to && field === 'validTo' ? { also: [['validFrom', value]] } : {}),
  });
}

/** Reads dates; a range under Beginn or Ende fills both fields, "fortlaufend" under Beginn is an open end. */
export function dateReader(field: ImportField): Reader {
  const meaning = field === 'validFrom' ? 'start' : 'end';
  const refusal = (text: string, reason: Refusal) => nothing(text, [refused(field, text, reason, shown)]);
  return (cell, text) => {
    const parsed = parsePartialDate(cell, { serialNumbers: true, meaning });
    if (!parsed.ok && field === 'validTo' && saysEnded(text))
      return nothing(text, [refused(field, text, refuse('OFFER_SAID_ENDED', { text }))]);
    if (!parsed.ok) return refusal(text, parsed);
    const outcome = meaning === 'start' ? startOutcome(field, parsed, text) : endOutcome(field, parsed, text);
    return 'ok' in outcome ? refusal(text, outcome) : outcome;
  };
}
