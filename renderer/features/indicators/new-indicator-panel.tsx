import { useRef } from 'react';
import type { IndicatorRow } from '../../../shared/contract/indicators.ts';
import { indicatorTexts as t } from '../../../shared/i18n/de/indicators.ts';
import { call } from '../../ipc/client.ts';
import { RecordForm, SidePanel, type FormValue } from '../../ui/index.ts';
import { definitionFields, formulaFields, newValues, valuesOf } from './fields.ts';

interface NewIndicatorPanelProps {
  indicators: readonly IndicatorRow[];
  onClose: () => void;
  onSaved: (id: string) => void;
}

/** An indicator entered by hand; numerator and denominator make it a computed one. */
export function NewIndicatorPanel({ indicators, onClose, onSaved }: NewIndicatorPanelProps) {
  const saved = useRef<string | null>(null);
  const save = async (entered: Record<string, FormValue>): Promise<void> => {
    saved.current = (await call('indicators.save', { id: null, values: valuesOf(newValues, entered) })).id;
  };
  return (
    <SidePanel title={t.create} width="wide" onClose={onClose}>
      <RecordForm
        fields={definitionFields}
        more={formulaFields(indicators, null)}
        values={newValues}
        onSave={save}
        onDone={() => (saved.current ? onSaved(saved.current) : onClose())}
      />
    </SidePanel>
  );
}
