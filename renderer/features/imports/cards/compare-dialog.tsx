import { useState } from 'react';
import type { PairCard } from '../../../../shared/contract/imports-pairs.ts';
import { pairTexts as t } from '../../../../shared/i18n/de/pairs.ts';
import { useCall } from '../../../ipc/queries.ts';
import { Button, Dialog, DialogAnswers, ErrorState, LoadingSkeleton } from '../../../ui/index.ts';
import { CompareTable, decidedFields, type ChosenFields } from './compare-table.tsx';

export interface CompareDialogProps {
  draftId: string;
  card: PairCard;
  /** Reference of what the row is compared with. */
  candidate: string;
  disabled: boolean;
  onClose: () => void;
  onSame: (fields: ChosenFields) => void;
  onDifferent: () => void;
}

/** A row beside a known offer, field by field: what differs first, what is equal on demand. */
export function CompareDialog({
  draftId,
  card,
  candidate,
  disabled,
  onClose,
  onSame,
  onDifferent,
}: CompareDialogProps) {
  const { sheet, row } = card;
  const { data, error } = useCall('imports.comparePair', { id: draftId, sheet, row, ref: candidate });
  const [chosen, setChosen] = useState<ChosenFields>({});
  const isRow = candidate.startsWith('row:');
  return (
    <Dialog
      open
      width="wide"
      title={t.dialogTitle}
      onClose={onClose}
      actions={
        <DialogAnswers
          action={t.same}
          waits={disabled || !data}
          onAction={() => onSame(decidedFields(data?.fields ?? [], chosen))}
          onCancel={onClose}
        >
          <Button disabledFocusable={disabled || !data} onClick={onDifferent}>
            {t.different}
          </Button>
        </DialogAnswers>
      }
    >
      <p>{t.dialogLead}</p>
      {error && <ErrorState error={error} />}
      {!data && !error && <LoadingSkeleton lines={6} />}
      {data && (
        <CompareTable
          fields={data.fields}
          mayBeDistrictWide={data.mayBeDistrictWide}
          stored={{ title: isRow ? t.columns.storedRow : t.columns.stored, note: data.candidate.from }}
          file={{ title: t.columns.file, note: t.inRow(sheet, row) }}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
    </Dialog>
  );
}
