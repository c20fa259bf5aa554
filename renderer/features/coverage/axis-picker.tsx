import { Select } from '@fluentui/react-components';
import { ArrowSwapRegular } from '@fluentui/react-icons/svg/arrow-swap';
import { useId } from 'react';
import type { CoverageAxis } from '../../../shared/contract/coverage.ts';
import { coverageTexts } from '../../../shared/i18n/de/coverage.ts';
import { Button } from '../../ui/index.ts';
import { axisNames, withAxis, type Axes } from './axes.ts';
import styles from './coverage.module.css';

const words = coverageTexts.axisPicker;

interface SideProps {
  label: string;
  value: CoverageAxis;
  onChange: (axis: CoverageAxis) => void;
}

function Side({ label, value, onChange }: SideProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className={styles.axisLabel}>
        {label}
      </label>
      <Select id={id} value={value} onChange={(_, data) => onChange(data.value as CoverageAxis)}>
        {axisNames.map((axis) => (
          <option key={axis} value={axis}>
            {coverageTexts.axes[axis]}
          </option>
        ))}
      </Select>
    </>
  );
}

/** What the matrix sets against each other. */
export function AxisPicker({ axes, onChange }: { axes: Axes; onChange: (axes: Axes) => void }) {
  return (
    <fieldset className={styles.axes}>
      <legend className="visuallyHidden">{words.group}</legend>
      <Side label={words.rows} value={axes.rows} onChange={(axis) => onChange(withAxis(axes, 'rows', axis))} />
      <Button
        appearance="subtle"
        icon={<ArrowSwapRegular />}
        aria-label={words.swap}
        title={words.swap}
        onClick={() => onChange({ rows: axes.columns, columns: axes.rows })}
      />
      <Side label={words.columns} value={axes.columns} onChange={(axis) => onChange(withAxis(axes, 'columns', axis))} />
    </fieldset>
  );
}
