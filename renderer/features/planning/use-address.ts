import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { MeasureFilter } from '../../../shared/contract/planning.ts';
import type { FormValues } from '../../ui/index.ts';
import { filterFromUrl, withFilter } from './filter-url.ts';

export interface Address {
  filter: MeasureFilter;
  /** The open measure. */
  id: string | null;
  planId: string | null;
  /** What a measure that is being created begins with; null where none is. */
  creating: FormValues | null;
  search: string;
  open: (id: string | null) => void;
  create: (start?: FormValues) => void;
  setFilter: (filter: MeasureFilter) => void;
  showPlan: (planId: string) => void;
}

/** What the page shows, kept in the address so that links and reloads find it. */
export function useAddress(): Address {
  const [parameters, setParameters] = useSearchParams();
  const [start, setStart] = useState<FormValues>({});
  const filter = useMemo(() => filterFromUrl(parameters), [parameters]);
  const change = (values: Readonly<Record<string, string | null>>): void => {
    const next = new URLSearchParams(parameters);
    for (const [name, value] of Object.entries(values)) {
      if (value === null) next.delete(name);
      else next.set(name, value);
    }
    setParameters(next, { replace: true });
  };
  return {
    filter,
    id: parameters.get('id'),
    planId: parameters.get('plan'),
    creating: parameters.get('neu') === '1' ? start : null,
    search: parameters.toString(),
    open: (id) => change({ id, neu: null }),
    create: (values = {}) => {
      setStart(values);
      change({ id: null, neu: '1' });
    },
    setFilter: (next) => setParameters(withFilter(parameters, next), { replace: true }),
    showPlan: (plan) => setParameters({ plan }, { replace: true }),
  };
}
