import type { OutputOf } from '../../../shared/contract/index.ts';
import { privacyTexts } from '../../../shared/i18n/de/privacy.ts';
import { PlainTable } from '../../ui/index.ts';
import styles from './privacy.module.css';

const t = privacyTexts.search;
const shown = 100;
type Held = OutputOf<'privacy.find'>;
type Area = Held['holdings'][number]['area'];

/** What was found, by where it stands. */
export function HoldingsList({ held }: { held: Held }) {
  const areas = (Object.keys(privacyTexts.areas) as Area[]).filter((area) =>
    held.holdings.some((one) => one.area === area),
  );
  return (
    <>
      {areas.map((area) => (
        <AreaTable key={area} area={area} holdings={held.holdings.filter((one) => one.area === area)} />
      ))}
      {held.files.length > 0 && <h3>{t.files}</h3>}
      <ul className={styles.list}>
        {held.files.map(({ folder, name, places }) => (
          <li key={`${folder}${name}`}>{t.filePlaces(privacyTexts.folders[folder], name, places)}</li>
        ))}
      </ul>
      {held.unread.length > 0 && (
        <>
          <p>{t.unread}</p>
          <ul className={styles.list}>
            {held.unread.map(({ folder, name }, at) => (
              <li key={at}>{`${privacyTexts.folders[folder]}: ${name}`}</li>
            ))}
          </ul>
        </>
      )}
      {held.backups > 0 && <p className={styles.hint}>{t.backups(held.backups)}</p>}
    </>
  );
}

function AreaTable({ area, holdings }: { area: Area; holdings: Held['holdings'] }) {
  const { columns } = t;
  return (
    <>
      <PlainTable
        title={`${privacyTexts.areas[area]} (${holdings.length})`}
        className={styles.holdings}
        columns={[columns.source, columns.record, columns.field, columns.excerpt]}
      >
        {holdings.slice(0, shown).map(({ source, record, field, excerpt }, at) => (
          <tr key={at}>
            <td>{source}</td>
            <td>{record}</td>
            <td>{field}</td>
            <td>{excerpt}</td>
          </tr>
        ))}
      </PlainTable>
      {holdings.length > shown && <p className={styles.hint}>{t.more(holdings.length - shown)}</p>}
    </>
  );
}
