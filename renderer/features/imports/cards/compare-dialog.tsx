import { useState } from 'react';
import type { ComparedField, PairAnswer, PairCard } from '../../../../shared/contract/imports-pairs.ts';
import { fieldLabels } from '../../../../shared/i18n/de/fields.ts';
import { pairTexts as t } from '../../../../shared/i18n/de/pairs.ts';
import { useCall } from '../../../ipc/queries.ts';
import { Button, Dialog, ErrorState, LoadingSkeleton } from '../../../ui/index.ts';
import styles from './compare.module.css';

type Fields = Extract<PairAnswer, { is: 'same' }>['fields'];
type Taken = ComparedField['taken'];

interface SideProps {
  field: ComparedField;
  side: Taken;
  text: string;
  taken: Taken;
  onTake: (side: Taken) => void;
}

/** One of two values, to be chosen; an empty one cannot be. */
function Side({ field: { field }, side, text, taken, onTake }: SideProps) {
  return (
    <label className={styles.side} data-taken={taken === side}>
      <input
        type="radio"
        name={field}
        checked={taken === side}
        aria-label={`${fieldLabels[field]}, ${t.sides[side]}: ${text || t.empty}`}
        onChange={() => onTake(side)}
      />
      <span>{text}</span>
    </label>
  );
}

interface RowProps {
  field: ComparedField;
  taken: Taken;
  mayBeDistrictWide: boolean;
  onTake: (side: Taken) => void;
}

function DifferentRow({ field, taken, mayBeDistrictWide, onTake }: RowProps) {
  const { stored, file } = field;
  const choose = stored !== '' && file !== '';
  const common = { field, taken, onTake };
  return (
    <tr data-different>
      <th scope="row">{fieldLabels[field.field]}</th>
      <td>
        {choose ? (
          <Side {...common} side="stored" text={stored} />
        ) : (
          stored || <span className={styles.none}>{t.empty}</span>
        )}
        {field.field === 'municipality' && mayBeDistrictWide && (
          <Side {...common} side="districtWide" text={t.sides.districtWide} />
        )}
      </td>
      <td>
        {choose ? <Side {...common} side="file" text={file} /> : file || <span className={styles.none}>{t.empty}</span>}
        {!choose && <span className={styles.note}>{stored === '' ? t.fills : t.stays}</span>}
      </td>
    </tr>
  );
}

export interface CompareDialogProps {
  draftId: string;
  card: PairCard;
  /** Reference of what the row is compared with. */
  candidate: string;
  disabled: boolean;
  onClose: () => void;
  onSame: (fields: Fields) => void;
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
  const [chosen, setChosen] = useState<Fields>({});
  const [all, setAll] = useState(false);
  const fields = data?.fields ?? [];
  const equal = fields.filter(({ same }) => same);
  const takenOf = ({ field, taken }: ComparedField): Taken => chosen[field] ?? taken;
  const differing = fields.filter(({ same, stored, file }) => !same && stored !== '' && file !== '');
  const answer = (): void => onSame(Object.fromEntries(differing.map((field) => [field.field, takenOf(field)])));
  const isRow = candidate.startsWith('row:');
  return (
    <Dialog
      open
      width="wide"
      title={t.dialogTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button disabled={disabled || !data} onClick={onDifferent}>
            {t.different}
          </Button>
          <Button appearance="primary" disabled={disabled || !data} onClick={answer}>
            {t.same}
          </Button>
        </>
      }
    >
      <p>{t.dialogLead}</p>
      {error && <ErrorState error={error} />}
      {!data && !error && <LoadingSkeleton lines={6} />}
      {data && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.columns.field}</th>
              <th scope="col">
                {isRow ? t.columns.storedRow : t.columns.stored}
                <span className={styles.note}>{data.candidate.from}</span>
              </th>
              <th scope="col">
                {t.columns.file}
                <span className={styles.note}>{t.inRow(sheet, row)}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {fields
              .filter(({ same }) => !same)
              .map((field) => (
                <DifferentRow
                  key={field.field}
                  field={field}
                  taken={takenOf(field)}
                  mayBeDistrictWide={data.mayBeDistrictWide}
                  onTake={(side) => setChosen({ ...chosen, [field.field]: side })}
                />
              ))}
            {(all ? equal : []).map(({ field, stored, file }) => (
              <tr key={field}>
                <th scope="row">{fieldLabels[field]}</th>
                <td>{stored}</td>
                <td>{file}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {equal.length > 0 && !all && (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          {t.onlyDifferences(equal.length)}
        </Button>
      )}
    </Dialog>
  );
}
