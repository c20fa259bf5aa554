import { gridFilters, type Draft } from '../../../../shared/contract/imports.ts';
import { formatNumber } from '../../../../shared/i18n/format.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { Chip } from '../../../ui/index.ts';
import { RowMark } from '../parts/row-mark.tsx';
import type { GridFilter } from '../grid/use-grid-window.ts';
import styles from './check.module.css';

/** Rows under each filter, as the file's counts tell. */
export const filterCounts = ({ rows, counts }: Pick<Draft, 'rows' | 'counts'>): Record<GridFilter, number> => ({
  all: rows,
  new: counts.created,
  changed: counts.updated,
  unchanged: counts.unchanged,
  rejected: counts.rejected,
  toClarify: counts.toClarify,
});

export interface FilterChipsProps {
  draft: Draft;
  filter: GridFilter;
  onFilter: (filter: GridFilter) => void;
}

/** Alle, neu, geändert, unverändert, zu klären, abgelehnt, each with its rows. Empty kinds are left out. */
export function FilterChips({ draft, filter, onFilter }: FilterChipsProps) {
  const counts = filterCounts(draft);
  return (
    <fieldset className={styles.chips} aria-label={t.filters.label}>
      {gridFilters
        .filter((name) => name === 'all' || name === filter || counts[name] > 0)
        .map((name) => (
          <Chip
            key={name}
            active={name === filter}
            tone={name === 'toClarify' ? 'attention' : 'normal'}
            onClick={() => onFilter(name)}
          >
            {name !== 'all' && <RowMark name={name} />}
            {t.filters[name]} {formatNumber(counts[name])}
          </Chip>
        ))}
    </fieldset>
  );
}
