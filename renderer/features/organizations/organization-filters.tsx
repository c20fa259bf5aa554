import { Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OrganizationFilter } from '../../../shared/contract/organizations.ts';
import { organizationsTexts as t } from '../../../shared/i18n/de/organizations.ts';
import { offeredChoices, SearchField } from '../../ui/index.ts';
import type { Names } from '../offers/index.ts';
import styles from './organizations.module.css';

interface OrganizationFiltersProps {
  filter: OrganizationFilter;
  names: Names;
  onChange: (filter: OrganizationFilter) => void;
  children: ReactNode;
}

/** Search, Trägerart and place of the list of actors. */
export function OrganizationFilters({ filter, names, onChange, children }: OrganizationFiltersProps) {
  return (
    <search className={styles.filters} aria-label={t.search}>
      {children}
      <SearchField
        className={styles.search}
        label={t.search}
        placeholder={t.searchPlaceholder}
        value={filter.search}
        onChange={(search) => onChange({ ...filter, search })}
      />
      <Select
        aria-label={t.kindFilter}
        value={filter.kind ?? ''}
        onChange={(_, { value }) => onChange({ ...filter, kind: value || null })}
      >
        <option value="">{t.allKinds}</option>
        {offeredChoices(names.terms('providerType')).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        aria-label={t.placeFilter}
        value={filter.ags ?? ''}
        onChange={(_, { value }) => onChange({ ...filter, ags: value || null })}
      >
        <option value="">{t.allPlaces}</option>
        {names.municipalities.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </search>
  );
}
