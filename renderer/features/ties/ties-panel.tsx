import { Link } from 'react-router';
import type { TiedActor, TiedRecord, TieFilter } from '../../../shared/contract/ties.ts';
import type { TieKind } from '../../../shared/domain/ties/words.ts';
import { tiesTexts as t } from '../../../shared/i18n/de/ties.ts';
import { targetPath } from '../../app/paths.ts';
import { useCall } from '../../ipc/queries.ts';
import { Awaited, SidePanel, type Pair } from '../../ui/index.ts';
import styles from './ties.module.css';

const pages = {
  offer: 'offers',
  measure: 'planning',
  body: 'bodies',
  agreement: 'cooperation',
} as const satisfies Record<TieKind, string>;

interface TiesPanelProps {
  pair: Pair;
  actors: readonly TiedActor[];
  filter: TieFilter;
  onClose: () => void;
}

/** The records behind a cell, each leading to its page. */
export function TiesPanel({ pair: [one, other], actors, filter: { kinds, field }, onClose }: TiesPanelProps) {
  const query = useCall('ties.between', { one, other, kinds, field }, { topic: 'history' });
  const { data } = query;
  const name = (id: string): string => actors.find((actor) => actor.id === id)?.name ?? '';
  return (
    <SidePanel
      title={one === other ? t.between.own(name(one)) : t.between.pair(name(one), name(other))}
      onClose={onClose}
    >
      <Awaited query={query} lines={6} />
      {data && (
        <>
          <ul className={styles.records}>
            {data.records.map((record) => (
              <RecordItem key={record.id} record={record} />
            ))}
          </ul>
          {data.total > data.records.length && <p>{t.between.more(data.records.length, data.total)}</p>}
        </>
      )}
    </SidePanel>
  );
}

function RecordItem({ record: { kind, id, name, roles } }: { record: TiedRecord }) {
  return (
    <li>
      <Link to={targetPath({ page: pages[kind], id })}>{name}</Link>
      <span className={styles.hint}>
        {t.kindOf[kind]}: {roles.map((one) => t.between.role(one.name, one.role)).join(', ')}
      </span>
    </li>
  );
}
