import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { NeedThresholds } from '../../../../shared/contract/coverage-needs.ts';
import { common } from '../../../../shared/i18n/de/common.ts';
import { needsTexts as t } from '../../../../shared/i18n/de/coverage-needs.ts';
import { useCall, useCommand } from '../../../ipc/queries.ts';
import { Dialog, DialogAnswers, shownError, useToast } from '../../../ui/index.ts';
import styles from './needs.module.css';

const words = t.thresholds;
const limits = { endsWithinMonths: [1, 36], waitingList: [1, 10_000], placesShare: [0, 100] } as const;
type NumberKey = keyof typeof limits;
const keys = Object.keys(limits) as NumberKey[];
const labels: Record<NumberKey, { label: string; hint?: string }> = {
  endsWithinMonths: { label: words.months },
  waitingList: { label: words.waiting },
  placesShare: { label: words.share, hint: words.shareHint },
};

const numberOf = (key: NumberKey, text: string): number | null => {
  const [least, most] = limits[key];
  const value = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
};

function useThresholds(thresholds: NeedThresholds, onDone: () => void) {
  const save = useCommand('coverage.setThresholds');
  const toast = useToast();
  const [per, setPer] = useState(thresholds.placesPer);
  const [typed, setTyped] = useState<Record<NumberKey, string>>({
    endsWithinMonths: String(thresholds.endsWithinMonths),
    waitingList: String(thresholds.waitingList),
    placesShare: String(thresholds.placesShare),
  });
  const [wrong, setWrong] = useState<ReadonlySet<NumberKey>>(new Set());
  const submit = async (): Promise<void> => {
    const found = keys.map((key) => [key, numberOf(key, typed[key])] as const);
    setWrong(new Set(found.flatMap(([key, value]) => (value === null ? [key] : []))));
    if (found.some(([, value]) => value === null)) return;
    const values = Object.fromEntries(found) as Record<NumberKey, number>;
    try {
      await save.mutateAsync({ ...values, placesPer: per });
      toast({ text: words.saved, tone: 'ok' });
      onDone();
    } catch (error) {
      toast({ text: shownError(error).message, tone: 'danger' });
    }
  };
  const type = (key: NumberKey, text: string): void => setTyped({ ...typed, [key]: text });
  return { per, setPer, typed, type, wrong, submit, busy: save.isPending };
}

/** From when on the program speaks up; the same for everybody in the office. */
export function ThresholdsDialog({ thresholds, onClose }: { thresholds: NeedThresholds; onClose: () => void }) {
  const { per, setPer, typed, type, wrong, submit, busy } = useThresholds(thresholds, onClose);
  return (
    <Dialog
      open
      title={words.title}
      onClose={onClose}
      actions={<DialogAnswers action={words.save} waits={busy} onAction={() => void submit()} onCancel={onClose} />}
    >
      <div className={styles.form}>
        <p>{words.text}</p>
        {keys.map((key) => (
          <Field
            key={key}
            label={labels[key].label}
            hint={labels[key].hint ?? null}
            validationMessage={wrong.has(key) ? words.invalid : null}
          >
            <Input inputMode="numeric" value={typed[key]} onChange={(_, { value }) => type(key, value)} />
          </Field>
        ))}
        <BaseField value={per} onChange={setPer} />
      </div>
    </Dialog>
  );
}

/** What Plätze are counted by; an earlier choice that the inventory no longer has figures for is said. */
function BaseField({ value, onChange }: { value: string; onChange: (base: string) => void }) {
  const { data } = useCall('coverage.bases', {});
  const known = data?.bases.some(({ id }) => id === value) ?? true;
  return (
    <Field label={words.per}>
      <Select value={value} onChange={(_, chosen) => onChange(chosen.value)}>
        {!data && <option value={value}>{common.loading}</option>}
        {!known && <option value={value}>{words.perMissing}</option>}
        {data?.bases.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
