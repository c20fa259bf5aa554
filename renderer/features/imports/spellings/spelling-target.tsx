import { useId } from 'react';
import type { SpellingGroup } from '../../../../shared/contract/imports-spellings.ts';
import { spellingTexts as t } from '../../../../shared/i18n/de/spellings.ts';
import styles from './spellings.module.css';

export interface SpellingTargetProps {
  group: SpellingGroup;
  terms: readonly { id: string; name: string }[] | undefined;
  target: string;
  disabled: boolean;
  onChange: (target: string) => void;
}

function reasonOf({ reason, target: proposed, known }: SpellingGroup, target: string): string {
  if (target !== proposed) return t.reasons.own;
  if (reason !== 'inventory') return t.reasons[reason];
  return t.reasons.inventory(known.find(({ text }) => text === proposed)?.count ?? 0);
}

/** The common spelling: free text with the spellings at hand, or a term where the field has a list. */
export function SpellingTarget({ group, terms, target, disabled, onChange }: SpellingTargetProps) {
  const list = useId();
  const texts = [...new Set([...group.known, ...group.members].map(({ text }) => text))];
  return (
    <div className={styles.target}>
      <label className={styles.targetLabel}>
        {terms ? t.term : t.target}
        {terms ? (
          <select value={target} disabled={disabled} onChange={(event) => onChange(event.target.value)}>
            <option value="">{t.chooseTerm}</option>
            {terms.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        ) : (
          <input
            value={target}
            list={list}
            disabled={disabled}
            maxLength={500}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </label>
      {!terms && (
        <datalist id={list}>
          {texts.map((text) => (
            <option key={text}>{text}</option>
          ))}
        </datalist>
      )}
      <span className={styles.hint}>{reasonOf(group, target)}</span>
    </div>
  );
}
