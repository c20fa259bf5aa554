import { useState } from 'react';
import { measureTexts as t } from '../../../shared/i18n/de/coverage-measures.ts';
import { Button } from '../../ui/index.ts';
import { isUsual, type MatrixView } from './matrix-view.ts';
import { MatrixFilter } from './matrix-filter.tsx';
import { MeasurePicker } from './measure-picker.tsx';

export interface MoreChoicesProps {
  view: MatrixView;
  onChange: (change: Partial<MatrixView>) => void;
}

/** What is counted and through which filter: out of the way as long as it is the usual. */
export function MoreChoices({ view, onChange }: MoreChoicesProps) {
  const [asked, setAsked] = useState(false);
  const usual = isUsual(view);
  const open = asked || !usual;
  return (
    <>
      {usual && (
        <Button appearance="subtle" aria-expanded={open} onClick={() => setAsked(!open)}>
          {t.more}
        </Button>
      )}
      {open && (
        <>
          <MeasurePicker measure={view.measure} per={view.per} onChange={onChange} />
          <MatrixFilter axes={view.axes} filter={view.filter} onChange={(filter) => onChange({ filter })} />
        </>
      )}
      {!usual && (
        <Button
          appearance="subtle"
          size="small"
          onClick={() => onChange({ measure: 'offers', per: undefined, filter: {} })}
        >
          {t.reset}
        </Button>
      )}
    </>
  );
}
