import type { BulkPreview as Preview } from '../../../shared/contract/offers-bulk.ts';
import { offersBulkTexts } from '../../../shared/i18n/de/offers-bulk.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import styles from './bulk.module.css';

const t = offersBulkTexts.preview;

/** From what to what, and how many. */
export function BulkPreview({ preview, provider }: { preview: Preview; provider: string }) {
  const { offers, changed, refused, groups, moreGroups, newProvider } = preview;
  return (
    <section className={styles.preview} aria-label={t.title} aria-live="polite">
      <p className={styles.line}>{t.line(changed, offers)}</p>
      {refused > 0 && <p>{t.refused(refused)}</p>}
      {newProvider && <p>{t.newProvider(provider)}</p>}
      {groups.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.before}</th>
              <th scope="col">{t.after}</th>
              <th scope="col" className={styles.count}>
                {t.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ before, after, count }) => (
              <tr key={`${before}\n${after}`}>
                <td>{before || <span className={styles.empty}>{t.empty}</span>}</td>
                <td>{after || <span className={styles.empty}>{t.empty}</span>}</td>
                <td className={styles.count}>{formatNumber(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {moreGroups > 0 && <p className={styles.empty}>{t.more(moreGroups)}</p>}
    </section>
  );
}
