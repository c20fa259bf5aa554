import type { TieFilter } from '../../../shared/contract/ties.ts';
import { tieKinds, tieOrders, type TieKind } from '../../../shared/domain/ties/words.ts';
import { tiesTexts as t } from '../../../shared/i18n/de/ties.ts';
import { Chip, LabelledSelect, SegmentedControl, type Choice } from '../../ui/index.ts';
import { useNames } from '../offers/index.ts';
import styles from './ties.module.css';

const views = ['matrix', 'picture', 'list'] as const;
export type TiesView = (typeof views)[number];

interface TiesToolbarProps {
  filter: TieFilter;
  view: TiesView;
  onChange: (change: Partial<TieFilter>) => void;
  onView: (view: TiesView) => void;
}

/** Which ties, of whom, in what order, as what. */
export function TiesToolbar({ filter, view, onChange, onView }: TiesToolbarProps) {
  const names = useNames();
  const choice = (key: 'ags' | 'field' | 'type', label: string, everything: string, options: readonly Choice[]) => (
    <LabelledSelect
      label={label}
      value={filter[key] ?? ''}
      options={[{ key: '', label: everything }, ...options.map(({ id, name }) => ({ key: id, label: name }))]}
      onChange={(value) => onChange({ [key]: value === '' ? null : value })}
    />
  );
  return (
    <div className={styles.toolbar}>
      <SegmentedControl
        label={t.views.label}
        value={view}
        options={views.map((value) => ({ value, label: t.views[value] }))}
        onChange={onView}
      />
      {choice('ags', t.filters.place, t.filters.everywhere, names.municipalities)}
      {choice('type', t.filters.type, t.filters.everyType, names.terms('providerType'))}
      {choice('field', t.filters.field, t.filters.everyField, names.terms('fieldOfAction'))}
      <LabelledSelect
        label={t.filters.order}
        value={filter.order}
        options={tieOrders.map((key) => ({ key, label: t.orders[key] }))}
        onChange={(value) => onChange({ order: tieOrders.find((order) => order === value) ?? filter.order })}
      />
      <Kinds kinds={filter.kinds} onChange={(kinds) => onChange({ kinds })} />
      <p className={styles.hint}>
        {t.filters.hint}
        {filter.field !== null && ` ${t.filters.noBodies}`}
      </p>
    </div>
  );
}

/** From which records; the last one cannot be taken away. */
function Kinds({ kinds, onChange }: { kinds: readonly TieKind[]; onChange: (kinds: TieKind[]) => void }) {
  const toggle = (kind: TieKind): void => {
    const next = tieKinds.filter((one) => (one === kind ? !kinds.includes(one) : kinds.includes(one)));
    if (next.length > 0) onChange(next);
  };
  return (
    <fieldset className={styles.kinds}>
      <legend>{t.filters.kinds}</legend>
      {tieKinds.map((kind) => (
        <Chip key={kind} active={kinds.includes(kind)} onClick={() => toggle(kind)}>
          {t.kinds[kind]}
        </Chip>
      ))}
    </fieldset>
  );
}
