import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { Network } from '../../../shared/contract/ties.ts';
import { tiesTexts as t } from '../../../shared/i18n/de/ties.ts';
import { targetPath } from '../../app/paths.ts';
import { Button, PlainTable, Section } from '../../ui/index.ts';
import { useNames } from '../offers/index.ts';
import styles from './ties.module.css';

/** Who works with nobody, where nobody does, and which partners are names alone; each with what is known. */
export function TiesGaps({ network }: { network: Network }) {
  const names = useNames();
  const { missing, namedOnly, namedOnlyTotal } = network;
  return (
    <>
      <Section title={t.missing.title}>
        {missing.length === 0 ? (
          <p>{t.missing.none}</p>
        ) : (
          <Rows
            label={t.missing.title}
            heads={[t.filters.place, t.isolated.columns.reason]}
            rows={missing.map((one) => [one.ags, names.municipality(one.ags), t.missing.reason(one)])}
          />
        )}
      </Section>
      <Isolated network={network} />
      {namedOnly.length > 0 && (
        <Section title={t.namedOnly.title} note={t.namedOnly.lead}>
          <Rows
            label={t.namedOnly.title}
            heads={[t.namedOnly.columns.name, t.namedOnly.columns.records]}
            rows={namedOnly.map(({ name, records, total }) => [name, name, t.namedOnly.named(records, total)])}
          />
          {namedOnlyTotal > namedOnly.length && <p>{t.isolated.more(namedOnly.length, namedOnlyTotal)}</p>}
        </Section>
      )}
    </>
  );
}

/** Often many: shown when asked for. */
function Isolated({ network: { isolated, isolatedTotal } }: { network: Network }) {
  const [open, setOpen] = useState(false);
  return (
    <Section title={t.isolated.title} note={isolatedTotal > 0 ? t.isolated.lead : undefined}>
      {isolatedTotal === 0 && <p>{t.isolated.none}</p>}
      {isolatedTotal > 0 && !open && <Button onClick={() => setOpen(true)}>{t.isolated.show(isolatedTotal)}</Button>}
      {open && (
        <>
          <Rows
            label={t.isolated.title}
            heads={[t.isolated.columns.name, t.isolated.columns.reason]}
            rows={isolated.map((one) => [
              one.id,
              <Link key={one.id} to={targetPath({ page: 'organizations', id: one.id })}>
                {one.name}
              </Link>,
              t.isolated.reason(one),
            ])}
          />
          {isolatedTotal > isolated.length && <p>{t.isolated.more(isolated.length, isolatedTotal)}</p>}
        </>
      )}
    </Section>
  );
}

interface RowsProps {
  label: string;
  heads: readonly [string, string];
  rows: readonly (readonly [key: string, first: ReactNode, second: string])[];
}

function Rows({ label, heads, rows }: RowsProps) {
  return (
    <PlainTable caption={label} className={styles.list} columns={heads}>
      {rows.map(([key, first, second]) => (
        <tr key={key}>
          <td>{first}</td>
          <td>{second}</td>
        </tr>
      ))}
    </PlainTable>
  );
}
