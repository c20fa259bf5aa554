import { useId, useState } from 'react';
import type { SpellingGroup } from '../../../../shared/contract/imports-spellings.ts';
import type { Decision } from '../../../../shared/contract/imports.ts';
import { fieldLabels } from '../../../../shared/i18n/de/fields.ts';
import { spellingTexts as t } from '../../../../shared/i18n/de/spellings.ts';
import { formatList } from '../../../../shared/i18n/format.ts';
import { Button } from '../../../ui/index.ts';
import { approval, rejection, type GroupChoice } from './group-choice.ts';
import { SpellingMembers } from './spelling-members.tsx';
import { SpellingTarget } from './spelling-target.tsx';
import styles from './spellings.module.css';

type SpellingDecision = Extract<Decision, { kind: 'spelling' }>;

export interface SpellingGroupProps {
  group: SpellingGroup;
  /** The terms of the field's list; undefined for free text. */
  terms: readonly { id: string; name: string }[] | undefined;
  disabled: boolean;
  /** `everywhere`: in all open files that write so. */
  onDecide: (decision: SpellingDecision, everywhere: boolean) => void;
  onShow: (sheet: string, cell: string) => void;
}

interface EverywhereProps {
  files: number;
  checked: boolean;
  disabled: boolean;
  onChange: (checked: boolean) => void;
}

function Everywhere({ files, checked, disabled, onChange }: EverywhereProps) {
  if (files === 0) return null;
  return (
    <label className={styles.everywhere}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      {t.otherFiles(files)}
    </label>
  );
}

/** Values that probably mean the same: one spelling for all, for some, or none. */
export function SpellingGroupItem({ group, terms, disabled, onDecide, onShow }: SpellingGroupProps) {
  const [choice, setChoice] = useState<GroupChoice>({ target: group.target, unticked: new Set() });
  const [everywhere, setEverywhere] = useState(false);
  const heading = useId();
  const decision = approval(group, choice);
  const name = terms?.find(({ id }) => id === choice.target)?.name ?? choice.target;
  const others = group.known.filter(({ text }) => text !== choice.target && text !== group.target);
  return (
    <li className={styles.group} aria-labelledby={heading}>
      <div className={styles.groupHead}>
        <h3 id={heading} className={styles.field}>
          {fieldLabels[group.field]}
        </h3>
        <span className={styles.rung}>{t.rungs[group.rung]}</span>
      </div>
      <SpellingTarget
        group={group}
        terms={terms}
        target={choice.target}
        disabled={disabled}
        onChange={(target) => setChoice({ ...choice, target })}
      />
      {!terms && others.length > 0 && (
        <p className={styles.hint}>{t.alsoKnown(formatList(others.slice(0, 5).map(({ text }) => `„${text}“`)))}</p>
      )}
      <SpellingMembers group={group} choice={choice} disabled={disabled} onChoice={setChoice} onShow={onShow} />
      <div className={styles.groupActions}>
        <Everywhere files={group.otherFiles} checked={everywhere} disabled={disabled} onChange={setEverywhere} />
        <Button
          size="small"
          appearance="subtle"
          disabled={disabled}
          aria-label={t.differentOf(group.field, name)}
          onClick={() => onDecide(rejection(group), false)}
        >
          {t.different}
        </Button>
        <Button
          size="small"
          disabled={disabled || decision === null}
          aria-label={t.alignOf(group.field, name)}
          onClick={() => decision && onDecide(decision, everywhere)}
        >
          {t.align}
        </Button>
      </div>
    </li>
  );
}
