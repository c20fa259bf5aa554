import type { ExchangePreview as Preview } from '../../../shared/contract/exchange.ts';
import { exchangeTexts } from '../../../shared/i18n/de/exchange.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { Banner, StatusMark } from '../../ui/index.ts';
import styles from './exchange.module.css';

const t = exchangeTexts.preview;

/** What the file will hold, what not and why. */
export function ExchangePreview({ preview }: { preview: Preview }) {
  const { offers, written, counts, leftOut, fileName } = preview;
  return (
    <>
      <h2>{t.heading}</h2>
      <p className={styles.written}>{written === 0 ? t.nothing : t.written(written, offers)}</p>
      <Checked preview={preview} />
      <dl className={styles.counts}>
        {counts.map(({ label, count }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{formatNumber(count)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.hint}>
        {t.fileName}: {fileName}
      </p>
      <h2>{t.leftOut}</h2>
      <LeftOut reasons={leftOut} />
    </>
  );
}

/** Whether the file keeps to its format. */
function Checked({ preview: { written, checked, errors } }: { preview: Preview }) {
  if (errors.length > 0)
    return (
      <Banner tone="danger" title={t.refused}>
        <ul className={styles.errors}>
          {errors.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Banner>
    );
  if (!checked || written === 0) return null;
  return (
    <p className={styles.checked}>
      <StatusMark shape="check" tone="ok">
        {t.checked}
      </StatusMark>
    </p>
  );
}

function LeftOut({ reasons }: { reasons: Preview['leftOut'] }) {
  if (reasons.length === 0) return <p className={styles.hint}>{t.nothingLeftOut}</p>;
  return (
    <ul className={styles.leftOut}>
      {reasons.map(({ reason, count, examples }) => (
        <li key={reason}>
          <span className={styles.reason}>
            {reason}
            <span className={styles.hint}>{t.examples(examples, count)}</span>
          </span>
          <span className={styles.count}>{formatNumber(count)}</span>
        </li>
      ))}
    </ul>
  );
}
