import { useState } from 'react';
import { Link } from 'react-router';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { organizationsTexts as t } from '../../../shared/i18n/de/organizations.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { Awaited, Button, EmptyState, Page, PlainTable } from '../../ui/index.ts';
import { useUndoable } from '../history/index.ts';
import { organizationPath } from './locations.ts';
import { MergeDialog, type MergeCandidate } from './merge-dialog.tsx';
import styles from './organizations.module.css';
import { OrganizationTabs } from './tabs.tsx';

const words = t.duplicates;

/** Names that may mean one actor, pair by pair; a person decides. */
export function DuplicatesPage() {
  const query = useCall('organizations.duplicates', {});
  const { data } = query;
  const [joining, setJoining] = useState<readonly MergeCandidate[] | null>(null);
  return (
    <Page title={t.title} line={data && words.line(data.total)} toolbar={<OrganizationTabs />}>
      <Awaited query={query} lines={8} />
      {data?.total === 0 && <EmptyState title={words.none.title}>{words.none.text}</EmptyState>}
      {data && data.total > 0 && (
        <>
          <p className={styles.lead}>{words.lead}</p>
          <PlainTable
            caption={t.tabs.duplicates}
            columns={[words.columns.one, words.columns.other, words.columns.reason, words.columns.decision]}
          >
            {data.pairs.map((pair) => (
              <PairRow key={`${pair.one.id}${pair.other.id}`} pair={pair} onJoin={setJoining} />
            ))}
          </PlainTable>
          {data.pairs.length < data.total && (
            <p className={styles.lead}>{words.shownOnly(data.pairs.length, data.total)}</p>
          )}
        </>
      )}
      {joining && <MergeDialog candidates={joining} onClose={() => setJoining(null)} onDone={() => setJoining(null)} />}
    </Page>
  );
}

type Pair = OutputOf<'organizations.duplicates'>['pairs'][number];

function PairRow({ pair: { reason, one, other }, onJoin }: { pair: Pair; onJoin: (pair: MergeCandidate[]) => void }) {
  const undoable = useUndoable();
  const keepApart = (): void =>
    void undoable(() => call('organizations.keepApart', { ids: [one.id, other.id] }), words.kept);
  return (
    <tr>
      <Candidate candidate={one} />
      <Candidate candidate={other} />
      <td>{words.reasons[reason]}</td>
      <td>
        <div className={styles.buttons}>
          <Button size="small" aria-label={words.joinPair(one.name, other.name)} onClick={() => onJoin([one, other])}>
            {words.join}
          </Button>
          <Button size="small" aria-label={words.apartPair(one.name, other.name)} onClick={keepApart}>
            {words.apart}
          </Button>
        </div>
      </td>
    </tr>
  );
}

function Candidate({ candidate: { id, name, offers, contacts } }: { candidate: MergeCandidate }) {
  return (
    <td>
      <Link to={organizationPath(id)}>{name}</Link>
      <span className={styles.small}>{t.merge.counts(offers, contacts)}</span>
    </td>
  );
}
