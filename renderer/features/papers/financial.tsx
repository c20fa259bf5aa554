import { useState } from 'react';
import type { PaperRecord } from '../../../shared/contract/papers.ts';
import { paperTexts } from '../../../shared/i18n/de/papers.ts';
import { papersPageTexts as t } from '../../../shared/i18n/de/papers-page.ts';
import { recordTexts } from '../../../shared/i18n/de/record.ts';
import { formatAmount } from '../../../shared/i18n/format.ts';
import { Button } from '../../ui/index.ts';
import { FinancialForm } from './financial-form.tsx';
import styles from './papers.module.css';

const words = t.financial;

/** Year by year what it costs and what covers it. */
export function Financial({ paper }: { paper: PaperRecord }) {
  const [editing, setEditing] = useState(false);
  const { financial } = paper;
  return (
    <section className={styles.card}>
      <div className={styles.cardHead}>
        <h3>{words.title}</h3>
        {!editing && (
          <Button
            size="small"
            aria-label={`${financial ? recordTexts.change : words.add}: ${words.title}`}
            onClick={() => setEditing(true)}
          >
            {financial ? recordTexts.change : words.add}
          </Button>
        )}
      </div>
      {editing ? (
        <FinancialForm paper={paper} onDone={() => setEditing(false)} />
      ) : financial ? (
        <Shown financial={financial} />
      ) : (
        <p className={styles.muted}>{words.none}</p>
      )}
    </section>
  );
}

function Shown({ financial }: { financial: NonNullable<PaperRecord['financial']> }) {
  const sum = financial.rows.reduce((all, { amount }) => all + amount, 0);
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
        <table className={styles.money}>
          <caption className="visuallyHidden">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              <th scope="col" data-number="true">
                {words.amount}
              </th>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.cover}</th>
            </tr>
          </thead>
          <tbody>
            {financial.rows.map(({ year, amount, kind, cover }, index) => (
              <tr key={index}>
                <th scope="row">{year}</th>
                <td data-number="true">{formatAmount(amount)}</td>
                <td>{paperTexts.print[kind]}</td>
                <td>{cover}</td>
              </tr>
            ))}
            {financial.rows.length > 1 && (
              <tr>
                <th scope="row">{paperTexts.print.sum}</th>
                <td data-number="true">{formatAmount(sum)}</td>
              </tr>
            )}
          </tbody>
        </table>
      )}
    </>
  );
}
