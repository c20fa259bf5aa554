import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/index.ts';
import type { OfferCandidate } from '../../../shared/contract/duplicates.ts';
import { duplicatesTexts } from '../../../shared/i18n/de/duplicates.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { useUndoable } from '../../ipc/use-undoable.ts';
import { Button, Dialog, DialogAnswers, ErrorState, LoadingSkeleton } from '../../ui/index.ts';
import { CompareTable, decidedFields, type ChosenFields } from '../imports/index.ts';
import styles from './duplicates.module.css';

const t = duplicatesTexts.dialog;

export interface CompareOffersProps {
  ids: readonly string[];
  onClose: () => void;
  /** The offer that is left. */
  onMerged: (keptId: string) => void;
}

/** Two offers side by side: which value stays, what comes along, and the decision. */
export function CompareOffers({ ids, onClose, onMerged }: CompareOffersProps) {
  const pair = [...ids];
  const { data, error } = useCall('duplicates.compare', { ids: pair });
  const [chosen, setChosen] = useState<ChosenFields>({});
  const [busy, setBusy] = useState(false);
  const undoable = useUndoable();
  const decide = async (run: () => Promise<void>): Promise<void> => {
    setBusy(true);
    await run();
    setBusy(false);
  };
  const merge = async (): Promise<void> => {
    const fields = decidedFields(data?.fields ?? [], chosen);
    const run = () => call('duplicates.merge', { ids: pair, fields });
    const named = fields.name === 'file' ? data?.other : data?.one;
    const done = await undoable(run, t.done(named?.name ?? ''));
    if (done) onMerged(done.keptId);
  };
  const keepApart = async (): Promise<void> => {
    if (await undoable(() => call('duplicates.keepApart', { ids: pair }), duplicatesTexts.kept)) onClose();
  };
  return (
    <Dialog
      open
      width="wide"
      title={t.title}
      onClose={onClose}
      actions={
        <DialogAnswers action={t.merge} waits={busy || !data} onAction={() => void decide(merge)} onCancel={onClose}>
          {data?.apart === false && (
            <Button disabledFocusable={busy} onClick={() => void decide(keepApart)}>
              {duplicatesTexts.apart}
            </Button>
          )}
        </DialogAnswers>
      }
    >
      <p>{t.lead}</p>
      {data?.apart && <p className={styles.told}>{t.apart}</p>}
      {error && <ErrorState error={error} />}
      {!data && !error && <LoadingSkeleton lines={6} />}
      {data && <Comparison data={data} chosen={chosen} onChoose={setChosen} />}
    </Dialog>
  );
}

interface ComparisonProps {
  data: OutputOf<'duplicates.compare'>;
  chosen: ChosenFields;
  onChoose: (chosen: ChosenFields) => void;
}

const head = (title: string, { name, from }: OfferCandidate) => ({ title, note: `${name} · ${from}` });

function Comparison({ data, chosen, onChoose }: ComparisonProps) {
  const { one, other, fields, mayBeDistrictWide, joined } = data;
  return (
    <>
      <p className={styles.joined}>
        {joined.length > 0
          ? `${t.joined} ${joined.map(({ part, n }) => duplicatesTexts.parts[part](n)).join(', ')}.`
          : t.joinedNone}
      </p>
      {fields.every(({ same }) => same) && <p className={styles.joined}>{t.equal}</p>}
      <CompareTable
        fields={fields}
        mayBeDistrictWide={mayBeDistrictWide}
        stored={head(t.one, one)}
        file={head(t.other, other)}
        chosen={chosen}
        onChoose={onChoose}
      />
    </>
  );
}
