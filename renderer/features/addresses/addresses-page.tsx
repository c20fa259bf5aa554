import { Link } from 'react-router';
import type { AddressProposal } from '../../../shared/contract/addresses.ts';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { addressTexts } from '../../../shared/i18n/de/addresses.ts';
import { paths } from '../../app/paths.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, ErrorState, LoadingSkeleton, Page, PlainTable, Section } from '../../ui/index.ts';
import { useUndoable } from '../history/index.ts';
import { AddressList } from './address-list.tsx';
import styles from './addresses.module.css';

const t = addressTexts.page;
const shown = 100;
type Open = OutputOf<'coverage.openAddresses'>['rows'][number];

/** Adressen verorten: what the list knows for sure is taken at once, the rest is decided one by one. */
export function AddressesPage() {
  const status = useCall('coverage.addressStatus', {});
  const open = useCall('coverage.openAddresses', { offset: 0, limit: shown }, { keepPrevious: true });
  const undoable = useUndoable();
  const { data } = status;
  const locate = (): void =>
    void undoable(
      () => call('coverage.locate', {}),
      (done) => t.done(done.located, done.open),
    );
  return (
    <Page
      title={t.title}
      line={data && t.line(data.located, data.addressed, data.offers)}
      toolbar={<Link to={`${paths.map}?punkte=1`}>{t.back}</Link>}
      actions={
        data?.list && (
          <Button appearance="primary" onClick={locate}>
            {t.locate}
          </Button>
        )
      }
    >
      {status.error && <ErrorState error={status.error} onRetry={() => void status.refetch()} />}
      <AddressList />
      <Section title={t.open}>
        {open.error && <ErrorState error={open.error} onRetry={() => void open.refetch()} />}
        {!open.data && !open.error && <LoadingSkeleton lines={6} />}
        {open.data && open.data.total === 0 && <p>{data?.addressed === 0 ? t.noAddresses : t.allDone}</p>}
        {open.data && open.data.total > 0 && <OpenTable rows={open.data.rows} />}
        {open.data && open.data.total > shown && <p className={styles.muted}>{t.more(shown, open.data.total)}</p>}
      </Section>
    </Page>
  );
}

function OpenTable({ rows }: { rows: readonly Open[] }) {
  return (
    <PlainTable caption={t.open} columns={[t.address, t.reason, t.proposals]}>
      {rows.map((row) => (
        <tr key={row.address}>
          <th scope="row">
            {row.address}
            <div className={styles.muted}>
              {t.offer} {row.offer}
            </div>
          </th>
          <td>{row.reason === null ? addressTexts.sure : addressTexts.reasons[row.reason]}</td>
          <td>
            <Proposals row={row} />
          </td>
        </tr>
      ))}
    </PlainTable>
  );
}

function Proposals({ row: { address, proposals, middle } }: { row: Open }) {
  const undoable = useUndoable();
  const place = (at: AddressProposal, origin: 'proposal' | 'hand'): void => {
    const matched = origin === 'hand' ? null : at.address;
    const input = { address, lon: at.lon, lat: at.lat, origin, matched };
    void undoable(() => call('coverage.placeAddress', input), t.placed(address));
  };
  return (
    <div className={styles.buttons}>
      {proposals.map((proposal) => (
        <Button key={proposal.address} size="small" onClick={() => place(proposal, 'proposal')}>
          {proposal.address}
        </Button>
      ))}
      {middle && (
        <Button size="small" appearance="subtle" onClick={() => place(middle, 'hand')}>
          {t.middleOf(middle.address)}
        </Button>
      )}
    </div>
  );
}
