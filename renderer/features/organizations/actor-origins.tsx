import type { OutputOf } from '../../../shared/contract/index.ts';
import { actorListFields } from '../../../shared/domain/actor-fields.ts';
import { actorTexts as t } from '../../../shared/i18n/de/actor-lists.ts';
import { fieldLabelIn } from '../../../shared/i18n/de/fields.ts';
import { formatInstant } from '../../../shared/i18n/format.ts';
import { useCall } from '../../ipc/queries.ts';
import { OpenOriginal, RedactedNote } from '../offers/index.ts';
import styles from './organizations.module.css';

type ActorOrigin = OutputOf<'organizations.origins'>['origins'][number];
type FromFile = ActorOrigin & { origin: Extract<ActorOrigin['origin'], { kind: 'file' }> };
const order = (field: string): number => (actorListFields as readonly string[]).indexOf(field);
/** The actor itself first, then its people, each in the order of a list. */
const inOrder = (cells: readonly FromFile[]): FromFile[] =>
  cells.toSorted((a, b) => (a.person ?? '').localeCompare(b.person ?? '', 'de') || order(a.field) - order(b.field));
const isFromFile = (one: ActorOrigin): one is FromFile => one.origin.kind === 'file';

/** Where the values of an actor and its people stand in which file; nothing where all came by hand. */
export function ActorOrigins({ id }: { id: string }) {
  const { data } = useCall('organizations.origins', { id }, { topic: 'history' });
  const files = Map.groupBy((data?.origins ?? []).filter(isFromFile), ({ origin }) => origin.importId);
  if (files.size === 0) return null;
  return (
    <section className={styles.part}>
      <div className={styles.partHead}>
        <h3>{t.origins.title}</h3>
      </div>
      {[...files].map(([importId, cells]) => (
        <File key={importId} importId={importId} cells={cells} />
      ))}
    </section>
  );
}

function File({ importId, cells }: { importId: string; cells: readonly FromFile[] }) {
  const [first] = cells;
  if (!first) return null;
  const { fileName, acceptedBy, at } = first.origin;
  return (
    <>
      <p>{t.origins.file(fileName, acceptedBy, formatInstant(at))}</p>
      <RedactedNote origin={first.origin} />
      <ul className={styles.cells}>
        {inOrder(cells).map(({ field, person, origin }) => (
          <li key={`${field} ${person ?? ''}`} title={origin.rule ?? undefined}>
            <span>{t.origins.value(fieldLabelIn('actors', field), person)}</span>
            <span className={styles.muted}>{t.origins.cell(origin.sheet, origin.cell, origin.original)}</span>
          </li>
        ))}
      </ul>
      <OpenOriginal importId={importId} />
    </>
  );
}
