import { useState } from 'react';
import type { PaperRecord } from '../../../shared/contract/papers.ts';
import { hasNoFinancial } from '../../../shared/domain/paper-financial.ts';
import { paperTexts } from '../../../shared/i18n/de/papers.ts';
import { papersPageTexts as t } from '../../../shared/i18n/de/papers-page.ts';
import { recordTexts } from '../../../shared/i18n/de/record.ts';
import { formatAmount } from '../../../shared/i18n/format.ts';
import { Button, PlainTable, RecordCard, RecordPart } from '../../ui/index.ts';
import { FinancialForm } from './financial-form.tsx';
import styles from './papers.module.css';

const words = t.financial;

/** Year by year what it costs and what covers it. */
export function Financial({ paper }: { paper: PaperRecord }) {
  const [editing, setEditing] = useState(false);
  const { financial } = paper;
  const change = (
    <Button
      size="small"
      aria-label={`${financial ? recordTexts.change : words.add}: ${words.title}`}
      onClick={() => setEditing(true)}
    >
      {financial ? recordTexts.change : words.add}
    </Button>
  );
  return (
    <RecordCard>
      <RecordPart title={words.title} actions={!editing && change}>
        {editing ? (
          <FinancialForm paper={paper} onDone={() => setEditing(false)} />
        ) : financial ? (
          <Shown financial={financial} />
        ) : (
          <p className={styles.muted}>{words.open}</p>
        )}
      </RecordPart>
    </RecordCard>
  );
}

type Money = NonNullable<PaperRecord['financial']>;

function Shown({ financial }: { financial: Money }) {
  if (hasNoFinancial(financial)) return <p>{words.none}</p>;
  return (
    <>
      <p>
        {[
          financial.product && `${words.product} ${financial.product}`,
          financial.account && `${words.account} ${financial.account}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {financial.rows.length > 0 && (
        <PlainTable
          caption={words.title}
          columns={[words.year, words.amount, words.kind, words.cover]}
          figures={[1]}
          sums={financial.rows.length > 1 && <Sum rows={financial.rows} />}
        >
          {financial.rows.map(({ year, amount, kind, cover }, index) => (
            <tr key={index}>
              <th scope="row">{year}</th>
              <td data-align="end">{formatAmount(amount)}</td>
              <td>{paperTexts.print[kind]}</td>
              <td>{cover}</td>
            </tr>
          ))}
        </PlainTable>
      )}
    </>
  );
}

const Sum = ({ rows }: Pick<Money, 'rows'>) => (
  <tr>
    <th scope="row">{paperTexts.print.sum}</th>
    <td data-align="end">{formatAmount(rows.reduce((all, { amount }) => all + amount, 0))}</td>
  </tr>
);
