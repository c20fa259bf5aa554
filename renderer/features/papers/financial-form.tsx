import { Field, Input, Select } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { PaperRecord } from '../../../shared/contract/papers.ts';
import { hasNoFinancial } from '../../../shared/domain/paper-financial.ts';
import { common } from '../../../shared/i18n/de/common.ts';
import { paperTexts } from '../../../shared/i18n/de/papers.ts';
import { papersPageTexts as t } from '../../../shared/i18n/de/papers-page.ts';
import { call } from '../../ipc/client.ts';
import { Button, parseAmount, PlainTable, RowTools } from '../../ui/index.ts';
import { useUndoable } from '../history/index.ts';
import styles from './papers.module.css';
import { recordTexts } from '../../../shared/i18n/de/record.ts';

const words = t.financial;
type Financial = NonNullable<PaperRecord['financial']>;
interface Draft {
  year: string;
  amount: string;
  kind: 'oneOff' | 'running';
  cover: string;
}
const draftOf = ({ year, amount, kind, cover }: Financial['rows'][number]): Draft => ({
  year: String(year),
  amount: (amount / 100).toFixed(amount % 100 === 0 ? 0 : 2).replace('.', ','),
  kind,
  cover,
});

/** The rows as they are stored, or what has to be corrected. */
function read(drafts: readonly Draft[]): { rows: Financial['rows'] } | { message: string } {
  const rows: Financial['rows'] = [];
  for (const { year, amount, kind, cover } of drafts) {
    if (year.trim() === '' && amount.trim() === '') continue;
    if (!/^20\d\d$/.test(year.trim())) return { message: words.badYear(year) };
    const cents = parseAmount(amount);
    if (cents === null) return { message: recordTexts.notAnAmount(amount) };
    rows.push({ year: Number(year), amount: cents, kind, cover: cover.trim() });
  }
  return { rows };
}

/** What is typed about money, and how it is stored. */
function useFinancial(paper: PaperRecord, onDone: () => void) {
  const undoable = useUndoable();
  const before = paper.financial;
  const year = paper.day?.slice(0, 4) ?? '';
  const fresh: Draft = { year, amount: '', kind: 'running', cover: '' };
  const [product, setProduct] = useState(before?.product ?? '');
  const [account, setAccount] = useState(before?.account ?? '');
  const [rows, setRows] = useState<readonly Draft[]>(before?.rows.length ? before.rows.map(draftOf) : [fresh]);
  const [message, setMessage] = useState<string | null>(null);
  const store = async (financial: Financial | null): Promise<void> => {
    if (await undoable(() => call('papers.update', { id: paper.id, financial }), words.saved)) onDone();
  };
  const save = (): void => {
    const result = read(rows);
    if ('message' in result) setMessage(result.message);
    else {
      const typed = { product: product.trim(), account: account.trim(), rows: result.rows };
      void store(hasNoFinancial(typed) ? null : typed);
    }
  };
  /** "None" is said by a person; a paper nobody said it of prints that it is still open. */
  const sayNone = (): void => void store({ product: '', account: '', rows: [] });
  const change = (index: number, part: Partial<Draft>): void =>
    setRows(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  const remove = (index: number): void => setRows(rows.filter((_, at) => at !== index));
  /** The year after the last row, with the same kind and cover. */
  const add = (): void => {
    const last = rows.at(-1);
    setRows([...rows, { ...fresh, ...last, amount: '', year: String(Number(last?.year ?? year) + 1) }]);
  };
  return { product, setProduct, account, setAccount, rows, change, remove, add, message, save, sayNone };
}

/** Product, account and the years; Enter saves. */
export function FinancialForm({ paper, onDone }: { paper: PaperRecord; onDone: () => void }) {
  const money = useFinancial(paper, onDone);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    money.save();
  };
  return (
    <form onSubmit={submit} noValidate>
      <div className={styles.filters}>
        <Field label={words.product}>
          <Input value={money.product} onChange={(_, { value }) => money.setProduct(value)} />
        </Field>
        <Field label={words.account}>
          <Input value={money.account} onChange={(_, { value }) => money.setAccount(value)} />
        </Field>
      </div>
      <PlainTable
        className={styles.moneyFields}
        caption={words.title}
        columns={[words.year, words.amount, words.kind, words.cover, words.actions]}
      >
        {money.rows.map((row, index) => (
          <RowFields
            key={index}
            row={row}
            number={index + 1}
            onChange={(part) => money.change(index, part)}
            onRemove={() => money.remove(index)}
          />
        ))}
      </PlainTable>
      {money.message && (
        <p role="alert" className={styles.message}>
          {money.message}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {common.save}
        </Button>
        <Button onClick={onDone}>{common.cancel}</Button>
        <Button onClick={money.add}>{words.addRow}</Button>
        <Button onClick={money.sayNone}>{words.clear}</Button>
      </div>
    </form>
  );
}

interface RowFieldsProps {
  row: Draft;
  number: number;
  onChange: (change: Partial<Draft>) => void;
  onRemove: () => void;
}

function RowFields({ row, number, onChange, onRemove }: RowFieldsProps) {
  const label = (name: string): string => words.cell(name, number);
  return (
    <tr>
      <td>
        <Input aria-label={label(words.year)} value={row.year} onChange={(_, { value }) => onChange({ year: value })} />
      </td>
      <td>
        <Input
          aria-label={label(words.amount)}
          value={row.amount}
          onChange={(_, { value }) => onChange({ amount: value })}
        />
      </td>
      <td>
        <Select
          aria-label={label(words.kind)}
          value={row.kind}
          onChange={(_, { value }) => onChange({ kind: value === 'oneOff' ? 'oneOff' : 'running' })}
        >
          <option value="running">{paperTexts.print.running}</option>
          <option value="oneOff">{paperTexts.print.oneOff}</option>
        </Select>
      </td>
      <td>
        <Input
          aria-label={label(words.cover)}
          value={row.cover}
          onChange={(_, { value }) => onChange({ cover: value })}
        />
      </td>
      <td>
        <RowTools remove={{ label: words.removeRow(row.year), onClick: onRemove }} />
      </td>
    </tr>
  );
}
