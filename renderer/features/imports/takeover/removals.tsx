import type { Draft } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import styles from './takeover.module.css';

const mostNames = 12;

function Names({ offers }: { offers: NonNullable<Draft['replaces']>['removed'] }) {
  return (
    <ul>
      {offers.map(({ offerId, name }) => (
        <li key={offerId}>{name}</li>
      ))}
    </ul>
  );
}

/** Files that may be those of an earlier year, with what says so. */
export function EarlierYears({ drafts }: { drafts: readonly Draft[] }) {
  return drafts.map(
    ({ id, fileName, earlierYear }) =>
      earlierYear && (
        <p key={id} className={styles.note}>
          <strong>{fileName}:</strong> {t.earlierYear.title} {earlierYear}
        </p>
      ),
  );
}

/** Sheets that stay out unasked, so that nobody finds out afterwards. */
export function LeftOutSheets({ drafts }: { drafts: readonly Draft[] }) {
  return drafts.map(
    ({ id, fileName, leftOut }) =>
      leftOut.length > 0 && (
        <p key={id} className={styles.note}>
          <strong>{fileName}:</strong> {t.leftOut(leftOut)}.
        </p>
      ),
  );
}

/** The offers that go because a file replaces an earlier one, by name, before anything is written. */
export function Removals({ drafts }: { drafts: readonly Draft[] }) {
  return drafts.map(({ id, fileName, replaces }) => {
    const removed = replaces?.removed ?? [];
    const entries = replaces?.entries ?? 0;
    if (removed.length + entries === 0) return null;
    return (
      <section key={id} className={styles.leftOut}>
        {removed.length > 0 && <p>{t.takeOver.removesTitle(fileName, removed.length)}</p>}
        {entries > 0 && <p>{t.takeOver.removesEntries(entries)}</p>}
        <Names offers={removed.slice(0, mostNames)} />
        {removed.length > mostNames && (
          <details>
            <summary>{t.takeOver.removesMore(removed.length - mostNames)}</summary>
            <Names offers={removed.slice(mostNames)} />
          </details>
        )}
      </section>
    );
  });
}
