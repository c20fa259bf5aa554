import { useState, type ReactNode } from 'react';
import type { ComparedField, PairAnswer } from '../../../../shared/contract/imports-pairs.ts';
import { fieldLabels } from '../../../../shared/i18n/de/fields.ts';
import { pairTexts as t } from '../../../../shared/i18n/de/pairs.ts';
import { Button } from '../../../ui/index.ts';
import styles from './compare.module.css';

export type ChosenFields = Extract<PairAnswer, { is: 'same' }>['fields'];
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

/** A value whose other side is empty: there is nothing to choose. */
const Only = ({ text, note }: { text: string; note: string }) =>
  text === '' ? (
    <span className={styles.none}>{t.empty}</span>
  ) : (
    <>
      {text}
      <span className={styles.note}>{note}</span>
    </>
  );

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
        {choose ? <Side {...common} side="stored" text={stored} /> : <Only text={stored} note={t.stays} />}
        {field.field === 'municipality' && mayBeDistrictWide && (
          <Side {...common} side="districtWide" text={t.sides.districtWide} />
        )}
      </td>
      <td>{choose ? <Side {...common} side="file" text={file} /> : <Only text={file} note={t.fills} />}</td>
    </tr>
  );
}

interface HeadedSide {
  title: string;
  note: ReactNode;
}
export interface CompareTableProps {
  fields: readonly ComparedField[];
  mayBeDistrictWide: boolean;
  /** What stands above the two sides. */
  stored: HeadedSide;
  file: HeadedSide;
  chosen: ChosenFields;
  onChoose: (chosen: ChosenFields) => void;
}

const takenOf = ({ field, taken }: ComparedField, chosen: ChosenFields): Taken => chosen[field] ?? taken;
const isOpen = ({ same, stored, file }: ComparedField): boolean => !same && stored !== '' && file !== '';

/** Which side counts of every field that differs, as chosen or proposed. */
export const decidedFields = (fields: readonly ComparedField[], chosen: ChosenFields): ChosenFields =>
  Object.fromEntries(fields.filter(isOpen).map((field) => [field.field, takenOf(field, chosen)]));

function Head({ title, note }: HeadedSide) {
  return (
    <th scope="col">
      {title}
      <span className={styles.note}>{note}</span>
    </th>
  );
}

/** Two sides field by field: what differs, with the choice which value counts; what is equal on demand. */
export function CompareTable({ fields, mayBeDistrictWide, stored, file, chosen, onChoose }: CompareTableProps) {
  const [all, setAll] = useState(false);
  const equal = fields.filter(({ same }) => same);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.columns.field}</th>
            <Head {...stored} />
            <Head {...file} />
          </tr>
        </thead>
        <tbody>
          {fields
            .filter(({ same }) => !same)
            .map((field) => (
              <DifferentRow
                key={field.field}
                field={field}
                taken={takenOf(field, chosen)}
                mayBeDistrictWide={mayBeDistrictWide}
                onTake={(side) => onChoose({ ...chosen, [field.field]: side })}
              />
            ))}
          {(all ? equal : []).map(({ field, stored: text, file: other }) => (
            <tr key={field}>
              <th scope="row">{fieldLabels[field]}</th>
              <td>{text}</td>
              <td>{other}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {equal.length > 0 && !all && (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          {t.onlyDifferences(equal.length)}
        </Button>
      )}
    </>
  );
}
