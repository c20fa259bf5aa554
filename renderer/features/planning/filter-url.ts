import type { MeasureFilter } from '../../../shared/contract/planning.ts';
import { measureFlags, measureStatuses, trafficLights } from '../../../shared/domain/planning/measure-words.ts';

/** The words of the address; German, because people see and share them. */
const words = {
  fieldsOfAction: 'handlungsfeld',
  trafficLights: 'ampel',
  statuses: 'status',
  leads: 'federfuehrung',
  municipalities: 'kommune',
  strands: 'arbeitsbereich',
  goals: 'ziel',
  guidelines: 'leitlinie',
  flags: 'auffaellig',
} as const;
type ListKey = keyof typeof words;

const ids = /^[0-9a-f-]{36}$/;
const agsForm = /^[0-9]{8}(-[0-9]{2})?$/;
const oneOf =
  (known: readonly string[]) =>
  (value: string): boolean =>
    known.includes(value);
const allowed: Record<ListKey, (value: string) => boolean> = {
  fieldsOfAction: (value) => value.length < 200,
  trafficLights: oneOf([...trafficLights, 'none']),
  statuses: oneOf([...measureStatuses, 'none']),
  leads: (value) => ids.test(value),
  municipalities: (value) => agsForm.test(value),
  strands: (value) => value.length < 200,
  goals: (value) => ids.test(value),
  guidelines: (value) => ids.test(value),
  flags: oneOf(measureFlags),
};
const keys = Object.keys(words) as ListKey[];

/** Reads a filter from the address; what does not fit the contract is left out. */
export function filterFromUrl(parameters: URLSearchParams): MeasureFilter {
  const filter: Record<string, unknown> = {};
  for (const key of keys) {
    const chosen = parameters.getAll(words[key]).filter(allowed[key]);
    if (chosen.length > 0) filter[key] = chosen;
  }
  const search = parameters.get('suche')?.trim();
  return { ...filter, ...(search && { search }) };
}

/** The address with another filter; everything else in it stays. */
export function withFilter(parameters: URLSearchParams, filter: MeasureFilter): URLSearchParams {
  const next = new URLSearchParams(parameters);
  next.delete('suche');
  if (filter.search) next.set('suche', filter.search);
  for (const key of keys) {
    next.delete(words[key]);
    for (const value of filter[key] ?? []) next.append(words[key], value);
  }
  return next;
}
