import { SearchBox } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { OfferFilter } from '../../../shared/contract/offers.ts';
import type { Vocabulary } from '../../../shared/domain/offer-fields.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { Button, Chip } from '../../ui/index.ts';
import { FilterMenu } from './FilterMenu.tsx';
import type { Names } from './names.ts';
import styles from './filters.module.css';

const words = offersTexts.filters;
/** Always offered; other vocabularies appear while they filter (for instance when the coverage led here). */
const offered: readonly Vocabulary[] = ['fieldOfAction', 'targetGroup', 'educationPhase', 'providerType'];
const others: readonly Vocabulary[] = ['strand', 'offerType'];
const withoutTerm = { id: '', name: words.without, synonyms: [] };
const SEARCH_PAUSE = 120;

export interface FilterBarProps {
  filter: OfferFilter;
  names: Names;
  onChange: (filter: OfferFilter) => void;
}

/** A filter without the parts that say nothing. */
function cleaned(filter: OfferFilter): OfferFilter {
  const terms = Object.fromEntries(Object.entries(filter.terms ?? {}).filter(([, ids]) => ids.length > 0));
  const { municipalities, search, terms: _, ...rest } = filter;
  return {
    ...rest,
    ...(search && { search }),
    ...(municipalities?.length && { municipalities }),
    ...(Object.keys(terms).length > 0 && { terms }),
  };
}

/** Search and filter chips of the list. */
export function FilterBar({ filter, names, onChange }: FilterBarProps) {
  const set = (change: OfferFilter): void => onChange(cleaned({ ...filter, ...change }));
  const without = (key: keyof OfferFilter): void => {
    const { [key]: _, ...rest } = filter;
    onChange(rest);
  };
  const shown = [...offered, ...others.filter((vocabulary) => filter.terms?.[vocabulary]?.length)];
  return (
    <search className={styles.bar} aria-label={words.label}>
      <SearchField value={filter.search ?? ''} onChange={(search) => (search ? set({ search }) : without('search'))} />
      <FilterMenu
        name={words.municipality}
        choices={names.municipalities}
        chosen={filter.municipalities ?? []}
        onChange={(municipalities) => set({ municipalities })}
      />
      <Chip
        active={filter.districtWide === true}
        onClick={() => (filter.districtWide ? without('districtWide') : set({ districtWide: true }))}
      >
        {words.districtWide}
      </Chip>
      {shown.map((vocabulary) => (
        <FilterMenu
          key={vocabulary}
          name={words.names[vocabulary]}
          choices={[...names.terms(vocabulary), withoutTerm]}
          chosen={filter.terms?.[vocabulary] ?? []}
          onChange={(ids) => set({ terms: { ...filter.terms, [vocabulary]: ids } })}
        />
      ))}
      {(filter.terms?.language ?? []).map((language) => (
        <Chip
          key={language}
          active
          name={words.language(language)}
          onRemove={() =>
            set({
              terms: { ...filter.terms, language: (filter.terms?.language ?? []).filter((one) => one !== language) },
            })
          }
        >
          {words.language(language)}
        </Chip>
      ))}
      <Chip
        active={filter.current === true}
        onClick={() => (filter.current === true ? without('current') : set({ current: true }))}
      >
        {words.current}
      </Chip>
      <Chip
        active={filter.current === false}
        onClick={() => (filter.current === false ? without('current') : set({ current: false }))}
      >
        {words.ended}
      </Chip>
      {filter.notEndedBefore !== undefined && (
        <Chip active name={words.notEndedBefore(filter.notEndedBefore)} onRemove={() => without('notEndedBefore')}>
          {words.notEndedBefore(filter.notEndedBefore)}
        </Chip>
      )}
      {filter.endsBefore && (
        <Chip active name={words.endsBefore(formatDay(filter.endsBefore))} onRemove={() => without('endsBefore')}>
          {words.endsBefore(formatDay(filter.endsBefore))}
        </Chip>
      )}
      {filter.importId && (
        <Chip active name={words.import} onRemove={() => without('importId')}>
          {words.import}
        </Chip>
      )}
      {Object.keys(filter).length > 0 && (
        <Button appearance="subtle" size="small" onClick={() => onChange({})}>
          {words.clear}
        </Button>
      )}
    </search>
  );
}

/** Searches while typing, after a short pause. */
function SearchField({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  const [sent, setSent] = useState(value);
  if (known !== value) {
    setKnown(value);
    // A filter set elsewhere is shown; the echo of an earlier keystroke must not undo later ones.
    if (value !== sent) setText(value);
  }
  useEffect(() => {
    if (text.trim() === value) return undefined;
    const timer = setTimeout(() => {
      setSent(text.trim());
      onChange(text.trim());
    }, SEARCH_PAUSE);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <SearchBox
      className={styles.search}
      aria-label={offersTexts.search.label}
      placeholder={offersTexts.search.placeholder}
      value={text}
      dismiss={{ 'aria-label': offersTexts.search.clear }}
      onChange={(_, data) => setText(data.value)}
    />
  );
}
