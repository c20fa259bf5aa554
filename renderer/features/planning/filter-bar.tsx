import { SearchBox } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { OutputOf } from '../../../shared/contract/index.ts';
import type { MeasureFilter } from '../../../shared/contract/planning.ts';
import {
  measureFlags,
  measureStatuses,
  trafficLights,
  type MeasureFlag,
} from '../../../shared/domain/planning/measure-words.ts';
import { flagWords, lightWords, planningTexts, statusWords } from '../../../shared/i18n/de/planning.ts';
import { Button } from '../../ui/index.ts';
import { FilterMenu, type Names } from '../offers/index.ts';
import { choices, named } from './measure-fields.ts';
import styles from './planning.module.css';

const words = planningTexts.filters;
const pause = 120;

export interface FilterBarProps {
  filter: MeasureFilter;
  names: Names;
  counts: OutputOf<'planning.counts'>;
  guidelines: OutputOf<'planning.outline'>['guidelines'];
  /** Who leads a measure of the plan. */
  leads: readonly { id: string; name: string }[];
  onChange: (filter: MeasureFilter) => void;
}

/** A filter without the parts that say nothing. */
const cleaned = (filter: MeasureFilter): MeasureFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value && value.length > 0)) as MeasureFilter;

/** The ready filters with how many measures each finds in the whole plan. */
const countedFlags = ({ now }: OutputOf<'planning.counts'>): Record<MeasureFlag, string> =>
  Object.fromEntries(measureFlags.map((flag) => [flag, words.counted(flagWords[flag], now.flags[flag])])) as Record<
    MeasureFlag,
    string
  >;

/** Search and filter chips of every view. */
export function FilterBar({ filter, names, counts, guidelines, leads, onChange }: FilterBarProps) {
  const set = (change: Partial<Record<keyof MeasureFilter, string | string[]>>): void =>
    onChange(cleaned({ ...filter, ...change } as MeasureFilter));
  const menus = [
    ['fieldsOfAction', words.field, names.terms('fieldOfAction')],
    ['trafficLights', words.light, choices([...trafficLights, 'none'] as const, lightWords)],
    ['statuses', words.status, choices([...measureStatuses, 'none'] as const, statusWords)],
    ['leads', words.lead, named(leads)],
    ['municipalities', words.place, names.municipalities],
    ...(guidelines.length > 0 ? [['guidelines', words.guideline, named(guidelines)] as const] : []),
    ['flags', words.flags, choices(measureFlags, countedFlags(counts))],
  ] as const;
  return (
    <>
      <Search value={filter.search ?? ''} onChange={(search) => set({ search })} />
      {menus.map(([key, name, options]) => (
        <FilterMenu
          key={key}
          name={name}
          choices={options}
          chosen={filter[key] ?? []}
          onChange={(chosen) => set({ [key]: chosen })}
        />
      ))}
      {Object.keys(filter).length > 0 && (
        <Button appearance="subtle" size="small" onClick={() => onChange({})}>
          {words.reset}
        </Button>
      )}
    </>
  );
}

/** Searches while typing, after a short pause. */
function Search({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    if (text.trim() === known) setText(value);
  }
  useEffect(() => {
    if (text.trim() === value) return undefined;
    const timer = setTimeout(() => onChange(text.trim()), pause);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <SearchBox
      className={styles.search ?? ''}
      aria-label={words.search}
      placeholder={words.search}
      value={text}
      dismiss={{ 'aria-label': words.clearSearch }}
      onChange={(_, data) => setText(data.value)}
    />
  );
}
