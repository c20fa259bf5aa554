import { Field, Input, Textarea } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import { pastedWishes } from '../../../shared/domain/pasted-wishes.ts';
import { conceptTexts } from '../../../shared/i18n/de/concept.ts';
import { call } from '../../ipc/client.ts';
import { Button, Dialog, DialogAnswers, PlainTable, shownError, useToast } from '../../ui/index.ts';
import { useUndoable } from '../history/index.ts';
import styles from './papers.module.css';

const words = conceptTexts.wishes;
const shownRows = 8;

interface PasteProps {
  paperId: string;
  /** The one most lately in use. */
  lastRound: string;
  onClose: () => void;
}

/** What was pasted or read from a file, of which round and by whom. */
function useWishes({ paperId, lastRound, onClose }: PasteProps) {
  const undoable = useUndoable();
  const toast = useToast();
  const [wishes, setWishes] = useState({ text: '', round: lastRound, sender: '' });
  const change = (part: Partial<typeof wishes>): void => setWishes((before) => ({ ...before, ...part }));
  const take = async (): Promise<void> => {
    const done = await undoable(
      () => call('papers.pasteWishes', { paperId, ...wishes }),
      ({ added, skipped }) => words.taken(added, skipped),
    );
    if (done) onClose();
  };
  const read = async (): Promise<void> => {
    const [file] = (await call('shell.chooseFiles', { purpose: 'wishes' })).files;
    if (!file) return;
    const range = await call('shell.readWishes', { token: file.token });
    change({ text: range.text });
    toast({ text: words.tables(range.tables, file.name), tone: 'ok' });
  };
  const choose = (): void => {
    read().catch((error: unknown) => toast({ text: shownError(error).message, tone: 'danger' }));
  };
  return { ...wishes, change, take, choose };
}

/** A range copied from Excel or the tables of a file become wishes of one round; what was understood is shown before. */
export function PasteWishes(props: PasteProps) {
  const { text, round, sender, change, take, choose } = useWishes(props);
  const { onClose } = props;
  const waits = text.trim() === '' || round.trim() === '';
  return (
    <Dialog
      open
      title={words.pasteTitle}
      width="wide"
      onClose={onClose}
      actions={
        <DialogAnswers action={words.take} waits={waits} onAction={() => void take()} onCancel={onClose}>
          <Button onClick={choose}>{words.fromFile}</Button>
        </DialogAnswers>
      }
    >
      <div className={styles.wishFields}>
        <Field label={words.labels.round} hint={words.roundHint} required>
          <Input value={round} onChange={(_, { value }) => change({ round: value })} />
        </Field>
        <Field label={words.labels.sender} hint={words.senderHint}>
          <Input value={sender} onChange={(_, { value }) => change({ sender: value })} />
        </Field>
      </div>
      <Field label={words.table} hint={words.pasteHint}>
        <Textarea rows={6} value={text} onChange={(_, { value }) => change({ text: value })} />
      </Field>
      {text.trim() !== '' && <Understood text={text} sender={sender.trim()} />}
    </Dialog>
  );
}

/** The wishes as they would be taken over, and which columns stay out. */
function Understood({ text, sender: from }: { text: string; sender: string }) {
  const { wishes, skipped, unused } = pastedWishes(useDeferredValue(text), from);
  const { labels } = words;
  return (
    <>
      <PlainTable
        className={styles.understood}
        title={words.understood(wishes.length, skipped)}
        columns={[words.from, labels.chapter, labels.wish]}
      >
        {wishes.slice(0, shownRows).map(({ sender, chapter, wish }, index) => (
          <tr key={index}>
            <td>{sender || conceptTexts.nobody}</td>
            <td>{chapter}</td>
            <td>{wish}</td>
          </tr>
        ))}
        {wishes.length > shownRows && (
          <tr>
            <td colSpan={3}>{words.more(wishes.length - shownRows)}</td>
          </tr>
        )}
      </PlainTable>
      {unused.length > 0 && <p className={styles.small}>{words.unused(unused)}</p>}
    </>
  );
}
