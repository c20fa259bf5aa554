import { formatNumber } from '../../../../shared/i18n/format.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { Chip } from '../../../ui/index.ts';
import { RowMark } from '../parts/row-mark.tsx';
import type { GridFilter } from '../grid/use-grid-window.ts';
import styles from './check.module.css';

export interface FilterChipsProps {
  counts: Record<GridFilter, number>;
  filter: GridFilter;
  onFilter: (filter: GridFilter) => void;
}

const order: readonly GridFilter[] = [
  'all',
  'new',
  'changed',
  'unchanged',
  'statement',
  'toClarify',
  'rejected',
  'excluded',
];

/** Alle, neu, geändert, unverändert, zu klären, abgelehnt, each with its rows. Empty kinds are left out. */
export function FilterChips({ counts, filter, onFilter }: FilterChipsProps) {
  return (
    <fieldset className={styles.chips} aria-label={t.filters.label}>
      {order
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
