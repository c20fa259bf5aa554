import { useState } from 'react';
import { missingModes, type MissingGroup } from '../../../../shared/contract/imports-missing.ts';
import { missingTexts as t } from '../../../../shared/i18n/de/missing.ts';
import { Button, Mark } from '../../../ui/index.ts';
import { MissingRow } from './missing-row.tsx';
import type { DecideMissing } from './use-missing.ts';
import styles from './missing.module.css';

/** Rows shown at first; a short list is read, a long one is decided for all. */
const first = 12;

export interface MissingGroupViewProps {
  group: MissingGroup;
  sender: string;
  disabled: boolean;
  onDecide: DecideMissing;
}

function Heading({ group, sender }: Pick<MissingGroupViewProps, 'group' | 'sender'>) {
  const count = (mode: (typeof missingModes)[number]): number =>
    group.offers.filter((offer) => offer.mode === mode).length;
  return (
    <>
      <h2 className={styles.title}>
        <Mark shape="triangle" tone="warn" /> {t.title(group.offers.length, sender)}
      </h2>
      <p className={styles.lead}>{t.lead(group.files)}</p>
      <p className={styles.counts}>{t.counts(count('ask'), count('keep'), count('ended'))}</p>
    </>
  );
}

interface MissingTableProps extends Pick<MissingGroupViewProps, 'disabled' | 'onDecide'> {
  draftId: string;
  shown: MissingGroup['offers'];
}

function MissingTable({ draftId, shown, disabled, onDecide }: MissingTableProps) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.columns.name}</th>
            <th scope="col">{t.columns.last}</th>
            <th scope="col">{t.columns.meaning}</th>
            <th scope="col">{t.columns.ends}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((offer) => (
            <MissingRow
              key={offer.offerId}
              offer={offer}
              disabled={disabled}
              onDecide={(mode, ends) => onDecide({ draftId, offerIds: [offer.offerId], mode, ends })}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What one sender no longer names, with the meaning of each and of all. */
export function MissingGroupView({ group, sender, disabled, onDecide }: MissingGroupViewProps) {
  const [all, setAll] = useState(false);
  const { offers, back, draftId } = group;
  const shown = all ? offers : offers.slice(0, first);
  return (
    <section className={styles.group} aria-label={t.table(sender)}>
      {offers.length > 0 && (
        <>
          <Heading group={group} sender={sender} />
          <div className={styles.forAll}>
            {missingModes.map((mode) => (
              <Button
                key={mode}
                size="small"
                disabled={disabled || offers.every((offer) => offer.mode === mode)}
                onClick={() => onDecide({ draftId, offerIds: null, mode, ends: null })}
              >
                {t.allModes[mode]}
              </Button>
            ))}
          </div>
          <MissingTable draftId={draftId} shown={shown} disabled={disabled} onDecide={onDecide} />
          {shown.length < offers.length && (
            <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
              {t.more(offers.length - shown.length)}
            </Button>
          )}
        </>
      )}
      {back.length > 0 && <p className={styles.lead}>{t.back(back)}</p>}
    </section>
  );
}
