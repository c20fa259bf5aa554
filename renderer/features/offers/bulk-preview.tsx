import type { BulkPreview as Preview } from '../../../shared/contract/offers-bulk.ts';
import { offersBulkTexts } from '../../../shared/i18n/de/offers-bulk.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { PlainTable } from '../../ui/index.ts';
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
        <PlainTable columns={[t.before, t.after, t.count]} figures={[2]}>
          {groups.map(({ before, after, count }) => (
            <tr key={`${before}\n${after}`}>
              <td>{before || <span className={styles.empty}>{t.empty}</span>}</td>
              <td>{after || <span className={styles.empty}>{t.empty}</span>}</td>
              <td data-align="end">{formatNumber(count)}</td>
            </tr>
          ))}
        </PlainTable>
      )}
      {moreGroups > 0 && <p className={styles.empty}>{t.more(moreGroups)}</p>}
    </section>
  );
}
