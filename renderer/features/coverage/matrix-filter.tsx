import type { CoverageAxis } from '../../../shared/contract/coverage.ts';
import type { OfferFilter } from '../../../shared/contract/offers.ts';
import { coverageTexts } from '../../../shared/i18n/de/coverage.ts';
import { measureTexts as t } from '../../../shared/i18n/de/coverage-measures.ts';
import { useCall } from '../../ipc/queries.ts';
import type { Choice } from '../../ui/index.ts';
import { FilterMenu, useNames } from '../offers/index.ts';
import type { Axes } from './axes.ts';
import styles from './coverage.module.css';
import { axesBeside } from './matrix-view.ts';

/** What can be chosen of an axis. */
function useChoices(): (axis: CoverageAxis) => readonly Choice[] {
  const names = useNames();
  const languages = useCall('coverage.languages', {}).data?.languages ?? [];
  return (axis) => {
    if (axis === 'municipality') return names.municipalities;
    if (axis === 'language') return languages.map((name) => ({ id: name, name, synonyms: [] }));
    return names.terms(axis);
  };
}

const chosenOf = (filter: OfferFilter, axis: CoverageAxis): readonly string[] =>
  (axis === 'municipality' ? filter.municipalities : filter.terms?.[axis]) ?? [];

function withChosen({ municipalities, terms }: OfferFilter, axis: CoverageAxis, ids: string[]): OfferFilter {
  const places = axis === 'municipality' ? ids : (municipalities ?? []);
  const all = { ...terms, ...(axis !== 'municipality' && { [axis]: ids }) };
  const kept = Object.entries(all).filter(([, list]) => list.length > 0);
  return {
    ...(places.length > 0 && { municipalities: places }),
    ...(kept.length > 0 && { terms: Object.fromEntries(kept) }),
  };
}

export interface MatrixFilterProps {
  axes: Axes;
  filter: OfferFilter;
  onChange: (filter: OfferFilter) => void;
}

/** Every axis that does not stand in the matrix filters it. */
export function MatrixFilter({ axes, filter, onChange }: MatrixFilterProps) {
  const choices = useChoices();
  return (
    <search className={styles.axes} aria-label={t.filter}>
      <span className={styles.axisLabel}>{t.filter}</span>
      {axesBeside(axes).map((axis) => (
        <FilterMenu
          key={axis}
          name={coverageTexts.axes[axis]}
          choices={choices(axis)}
          chosen={chosenOf(filter, axis)}
          onChange={(ids) => onChange(withChosen(filter, axis, ids))}
        />
      ))}
    </search>
  );
}
