import type { ReactNode } from 'react';
import type { OfferFilter } from '../../../shared/contract/offers.ts';
import type { Vocabulary } from '../../../shared/domain/offer-fields.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { Button, Chip, SearchField } from '../../ui/index.ts';
import { dayFilters } from './filter-url.ts';
import { FilterMenu } from './filter-menu.tsx';
import type { Names } from './names.ts';
import styles from './filters.module.css';

const words = offersTexts.filters;
/** Always offered; other vocabularies appear while they filter (for instance when the coverage led here). */
const offered: readonly Vocabulary[] = ['fieldOfAction', 'targetGroup', 'educationPhase', 'providerType'];
const others: readonly Vocabulary[] = ['strand', 'offerType'];
const withoutTerm = { id: '', name: words.without, synonyms: [] };

export interface FilterBarProps {
  filter: OfferFilter;
  names: Names;
  onChange: (filter: OfferFilter) => void;
  /** In the toolbar of a page, or a row of its own. */
  place?: 'toolbar' | 'row';
  /** Stands before the filters. */
  children?: ReactNode;
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
export function FilterBar({ filter, names, onChange, place = 'row', children }: FilterBarProps) {
  const set = (change: OfferFilter): void => onChange(cleaned({ ...filter, ...change }));
  const without = (key: keyof OfferFilter): void => {
    const { [key]: _, ...rest } = filter;
    onChange(rest);
  };
  const toggle = <Key extends 'districtWide' | 'current'>(key: Key, value: OfferFilter[Key]) => ({
    active: filter[key] === value,
    onClick: () => (filter[key] === value ? without(key) : set({ [key]: value })),
  });
  return (
    <search className={styles.bar} data-place={place} aria-label={words.label}>
      {children}
      <SearchField
        className={styles.search}
        label={offersTexts.search.label}
        placeholder={offersTexts.search.placeholder}
        value={filter.search ?? ''}
        onChange={(search) => (search ? set({ search }) : without('search'))}
      />
      <FilterMenu
        name={words.municipality}
        choices={names.municipalities}
        chosen={filter.municipalities ?? []}
        onChange={(municipalities) => set({ municipalities })}
      />
      <Chip {...toggle('districtWide', true)}>{words.districtWide}</Chip>
      <TermFilters chosen={filter.terms ?? {}} names={names} onChange={(terms) => set({ terms })} />
      <Chip {...toggle('current', true)}>{words.current}</Chip>
      <Chip {...toggle('current', false)}>{words.ended}</Chip>
      <GivenFilters filter={filter} without={without} />
      {Object.keys(filter).length > 0 && (
        <Button appearance="subtle" size="small" onClick={() => onChange({})}>
          {words.clear}
        </Button>
      )}
    </search>
  );
}

type Terms = NonNullable<OfferFilter['terms']>;

/** A menu per vocabulary; a language is only shown, other pages lead here with it. */
function TermFilters({ chosen, names, onChange }: { chosen: Terms; names: Names; onChange: (terms: Terms) => void }) {
  const shown = [...offered, ...others.filter((vocabulary) => chosen[vocabulary]?.length)];
  const languages = chosen.language ?? [];
  return (
    <>
      {shown.map((vocabulary) => (
        <FilterMenu
          key={vocabulary}
          name={words.names[vocabulary]}
          choices={[...names.terms(vocabulary), withoutTerm]}
          chosen={chosen[vocabulary] ?? []}
          onChange={(ids) => onChange({ ...chosen, [vocabulary]: ids })}
        />
      ))}
      {languages.map((language) => (
        <Chip
          key={language}
          active
          name={words.language(language)}
          onRemove={() => onChange({ ...chosen, language: languages.filter((one) => one !== language) })}
        >
          {words.language(language)}
        </Chip>
      ))}
    </>
  );
}

/** Filters that other pages lead here with: shown only while they hold. */
function GivenFilters({ filter, without }: { filter: OfferFilter; without: (key: keyof OfferFilter) => void }) {
  const given: [keyof OfferFilter, string][] = [];
  if (filter.notEndedBefore !== undefined) given.push(['notEndedBefore', words.notEndedBefore(filter.notEndedBefore)]);
  for (const key of dayFilters) {
    const day = filter[key];
    if (day) given.push([key, words.days[key](formatDay(day))]);
  }
  for (const key of ['providerIds', 'importId'] as const) if (filter[key]) given.push([key, words[key]]);
  return given.map(([key, label]) => (
    <Chip key={key} active name={label} onRemove={() => without(key)}>
      {label}
    </Chip>
  ));
}
