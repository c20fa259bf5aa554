import type { Decision } from '../../../../shared/contract/imports.ts';
import { vocabularyOf, type ImportField } from '../../../../shared/domain/import-fields.ts';
import type { OutputOf } from '../../../../shared/contract/index.ts';
import { spellingTexts as t } from '../../../../shared/i18n/de/spellings.ts';
import { formatList } from '../../../../shared/i18n/format.ts';
import { useCall } from '../../../ipc/queries.ts';
import { Button, Dialog, offeredChoices } from '../../../ui/index.ts';
import type { AnswerForAll } from '../parts/use-decide.ts';
import { DecidedList } from './decided-list.tsx';
import { groupKey, surelySame } from './group-choice.ts';
import { SpellingGroupItem } from './spelling-group.tsx';
import styles from './spellings.module.css';

export interface SpellingsDialogProps {
  open: boolean;
  list: OutputOf<'imports.spellings'>;
  disabled: boolean;
  onDecide: (decision: Decision) => void;
  onDecideAll: (decision: AnswerForAll) => void;
  onShow: (sheet: string, cell: string) => void;
  onClose: () => void;
}

const quoted = (texts: readonly string[]): string => formatList(texts.map((text) => `„${text}“`));

/** What was aligned and what was told apart, each to be withdrawn. */
function Decided({ list, disabled, onDecide }: Pick<SpellingsDialogProps, 'list' | 'disabled' | 'onDecide'>) {
  const withdraw = ({ field, originals }: { field: ImportField; originals: string[] }): void =>
    onDecide({ kind: 'withdraw', field, originals });
  return (
    <>
      <DecidedList
        title={t.aligned}
        disabled={disabled}
        onWithdraw={withdraw}
        lines={list.aligned.map(({ field, originals, target }) => ({
          field,
          originals,
          line: t.alignedLine(field, quoted(originals), target),
        }))}
      />
      <DecidedList
        title={t.apart}
        disabled={disabled}
        onWithdraw={withdraw}
        lines={list.apart.map(({ field, originals }) => ({
          field,
          originals,
          line: t.apartLine(field, quoted(originals)),
        }))}
      />
    </>
  );
}

/** One list of what is written differently and means the same, over all fields of a file. */
export function SpellingsDialog(props: SpellingsDialogProps) {
  const { open, list, disabled, onDecide, onDecideAll, onShow, onClose } = props;
  const { data } = useCall('vocabularies.list', {}, { enabled: open });
  const termsOf = (field: ImportField) => {
    const vocabulary = vocabularyOf(field);
    return vocabulary && offeredChoices(data?.[vocabulary] ?? []);
  };
  const sure = surelySame(list.groups);
  return (
    <Dialog
      open={open}
      title={t.title}
      width="wide"
      onClose={onClose}
      actions={
        <>
          {sure.length > 1 && (
            <Button disabled={disabled} onClick={() => onDecide({ kind: 'spellings', approved: sure })}>
              {t.alignSure(sure.length)}
            </Button>
          )}
          <Button appearance="primary" onClick={onClose}>
            {t.close}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>{list.groups.length > 0 ? t.lead : t.empty}</p>
      <ul className={styles.groups}>
        {list.groups.map((group) => (
          <SpellingGroupItem
            key={groupKey(group)}
            group={group}
            terms={termsOf(group.field)}
            disabled={disabled}
            onDecide={(decision, everywhere) => (everywhere ? onDecideAll : onDecide)(decision)}
            onShow={onShow}
          />
        ))}
      </ul>
      <Decided list={list} disabled={disabled} onDecide={onDecide} />
    </Dialog>
  );
}
