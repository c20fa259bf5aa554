import { useMemo, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import type { MeasureFilter } from '../../../shared/contract/planning.ts';
import { isDay } from '../../../shared/domain/day.ts';
import { planGroupings, type PlanGrouping, type PlanView } from '../../../shared/domain/planning/measure-words.ts';
import type { FormValues } from '../../ui/index.ts';
import { filterFromUrl, withFilter } from './filter-url.ts';
import { viewPath } from './views.ts';

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
  /** The earlier day whose state is shown; null: today. */
  on: string | null;
  setOn: (day: string | null) => void;
  /** Under which headings measures stand. */
  group: PlanGrouping;
  setFilter: (filter: MeasureFilter) => void;
  setGroup: (group: PlanGrouping) => void;
  /** Another filter, and where they are said another view and other headings. */
  show: (shown: { filter: MeasureFilter; view?: PlanView | undefined; group?: PlanGrouping | undefined }) => void;
  showPlan: (planId: string) => void;
}

const dayOf = (text: string | null): string | null => (text !== null && isDay(text) ? text : null);

/** What the page shows, kept in the address so that links and reloads find it. */
export function useAddress(): Address {
  const [parameters, setParameters] = useSearchParams();
  const navigate = useNavigate();
  const { pathname } = useLocation();
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
  const show: Address['show'] = ({ filter: next, view, group }) => {
    const search = withFilter(parameters, next);
    if (group) search.set('gruppe', group);
    void navigate({ pathname: view ? viewPath(view) : pathname, search: search.toString() }, { replace: true });
  };
  return {
    filter,
    group: planGroupings.find((one) => one === parameters.get('gruppe')) ?? 'field',
    setGroup: (gruppe) => change({ gruppe }),
    show,
    on: dayOf(parameters.get('stand')),
    setOn: (stand) => change({ stand }),
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
