import type { OfferRecord } from '../../../shared/contract/offers.ts';
import { duplicatesTexts } from '../../../shared/i18n/de/duplicates.ts';
import { formatInstant } from '../../../shared/i18n/format.ts';
import { useUndo } from '../../ipc/use-undo.ts';
import { Button } from '../../ui/index.ts';
import { OriginLine } from './origin-line.tsx';
import styles from './panel.module.css';

const t = duplicatesTexts.record;

/** Offers that were made one with this one, each with its Herkunft and the way to part them again. */
export function MergedOffers({ merged }: { merged: OfferRecord['merged'] }) {
  const undo = useUndo();
  if (merged.length === 0) return null;
  return (
    <section className={styles.merged} aria-label={t.title}>
      <h3>{t.title}</h3>
      <ul>
        {merged.map(({ name, commandId, at, origin }) => (
          <li key={commandId} className={styles.mergedOffer}>
            <div>
              {name} <span className={styles.below}>{t.at(formatInstant(at))}</span>
              {origin ? <OriginLine origin={origin} /> : <span className={styles.below}>{t.noOrigin}</span>}
            </div>
            <Button size="small" aria-label={t.splitOf(name)} onClick={() => undo(commandId, t.done)}>
              {t.split}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
