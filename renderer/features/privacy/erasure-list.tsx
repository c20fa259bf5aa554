import { useNavigate } from 'react-router';
import { privacyTexts } from '../../../shared/i18n/de/privacy.ts';
import { formatDay, formatNumber, localDay } from '../../../shared/i18n/format.ts';
import { paths } from '../../app/paths.ts';
import { Button, Section } from '../../ui/index.ts';
import type { PrivacyOverview } from './overview.ts';
import styles from './privacy.module.css';

const t = privacyTexts.erasures;
type Erasure = PrivacyOverview['erasures'][number];

/** Protocols: what was erased, without saying whom. */
export function ErasureList({ erasures }: { erasures: readonly Erasure[] }) {
  return (
    <Section title={t.title} note={t.note}>
      {erasures.length === 0 && <p className={styles.hint}>{t.none}</p>}
      {erasures.map((one) => (
        <ErasureEntry key={one.id} erasure={one} />
      ))}
    </Section>
  );
}

const dayOf = (instant: string): string => formatDay(localDay(instant));

function ErasureEntry({ erasure }: { erasure: Erasure }) {
  const { id, number, at, reason, counts, left, repeated } = erasure;
  const navigate = useNavigate();
  const done = counts.filter(({ count }) => count > 0).map(({ label, count }) => `${label}: ${formatNumber(count)}`);
  return (
    <div className={styles.erasure}>
      <div className={styles.erasureHead}>
        <h3>{t.heading(number, dayOf(at))}</h3>
        <Button
          size="small"
          aria-label={t.printOf(number)}
          onClick={() => void navigate(`${paths.newReport}&art=erasureProtocol&satz=${id}`)}
        >
          {t.print}
        </Button>
      </div>
      <p>{[reason, ...done].filter(Boolean).join(' · ')}</p>
      {repeated.length > 0 && <p className={styles.hint}>{t.repeated(repeated.map(dayOf).join(', '))}</p>}
      {left.length > 0 && (
        <>
          <p>{t.left}</p>
          <ul className={styles.list}>
            {left.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
