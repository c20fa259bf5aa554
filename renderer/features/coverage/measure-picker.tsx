import { Select } from '@fluentui/react-components';
import { useId } from 'react';
import type { CoverageMeasure } from '../../../shared/contract/coverage.ts';
import { measureTexts as t } from '../../../shared/i18n/de/coverage-measures.ts';
import { useCall } from '../../ipc/queries.ts';
import styles from './coverage.module.css';
import { measureNames, type MatrixView } from './matrix-view.ts';

type Counted = Pick<MatrixView, 'measure' | 'per'>;

/** What is counted, and what it is set against. */
export function MeasurePicker({ measure, per, onChange }: Counted & { onChange: (counted: Counted) => void }) {
  const [what, against] = [useId(), useId()];
  const bases = useCall('coverage.bases', {}).data?.bases ?? [];
  return (
    <fieldset className={styles.axes}>
      <legend className="visuallyHidden">{t.group}</legend>
      <label htmlFor={what} className={styles.axisLabel}>
        {t.label}
      </label>
      <Select
        id={what}
        value={measure}
        onChange={(_, data) => onChange({ measure: data.value as CoverageMeasure, per })}
      >
        {measureNames.map((name) => (
          <option key={name} value={name}>
            {t.measures[name]}
          </option>
        ))}
      </Select>
      <label htmlFor={against} className={styles.axisLabel}>
        {t.per}
      </label>
      <Select
        id={against}
        className={styles.base}
        value={per ?? ''}
        onChange={(_, data) => onChange({ measure, per: data.value || undefined })}
      >
        <option value="">{t.bare}</option>
        {bases.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </Select>
    </fieldset>
  );
}
