import type { SpellingGroup } from '../../../../shared/contract/imports-spellings.ts';
import { importTexts } from '../../../../shared/i18n/de/imports.ts';
import { spellingTexts as t } from '../../../../shared/i18n/de/spellings.ts';
import type { GroupChoice } from './group-choice.ts';
import styles from './spellings.module.css';

export interface SpellingMembersProps {
  group: SpellingGroup;
  choice: GroupChoice;
  disabled: boolean;
  onChoice: (choice: GroupChoice) => void;
  onShow: (sheet: string, cell: string) => void;
}

/** Cells named one by one; the rest is counted. */
const named = 3;

/** The spellings of a group with their cells; each may be left out. */
export function SpellingMembers({ group, choice, disabled, onChoice, onShow }: SpellingMembersProps) {
  const tick = (text: string, on: boolean): void => {
    const unticked = new Set(choice.unticked);
    if (on) unticked.delete(text);
    else unticked.add(text);
    onChoice({ ...choice, unticked });
  };
  return (
    <ul className={styles.members}>
      {group.members.map(({ text, count, cells }) => (
        <li key={text} className={styles.member}>
          <label className={styles.memberText}>
            <input
              type="checkbox"
              checked={!choice.unticked.has(text)}
              disabled={disabled || text === choice.target}
              onChange={(event) => tick(text, event.target.checked)}
            />
            {text}
          </label>
          <span className={styles.cells}>
            {text === choice.target && `${t.stays} · `}
            {t.cells(count)}:{' '}
            {cells.slice(0, named).map(({ sheet, cell }, at) => (
              <span key={`${sheet} ${cell}`}>
                {at > 0 && ', '}
                <button
                  type="button"
                  className={styles.cell}
                  aria-label={importTexts.cards.show(cell)}
                  onClick={() => onShow(sheet, cell)}
                >
                  {cell}
                </button>
              </span>
            ))}
            {count > named && ` ${t.more(count - named)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
