import { Field, Input, Textarea } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import { pastedWishes } from '../../../shared/domain/pasted-wishes.ts';
import { common } from '../../../shared/i18n/de/common.ts';
import { conceptTexts } from '../../../shared/i18n/de/concept.ts';
import { call } from '../../ipc/client.ts';
import { Button, Dialog, PlainTable, shownError, useToast } from '../../ui/index.ts';
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

/** A range copied from Excel or the tables of a file become wishes of one round; what was understood is shown before. */
export function PasteWishes({ paperId, lastRound, onClose }: PasteProps) {
  const undoable = useUndoable();
  const toast = useToast();
  const [text, setText] = useState('');
  const [round, setRound] = useState(lastRound);
  const [sender, setSender] = useState('');
  const take = async (): Promise<void> => {
    const done = await undoable(
      () => call('papers.pasteWishes', { paperId, round, sender, text }),
      ({ added, skipped }) => words.taken(added, skipped),
    );
    if (done) onClose();
  };
  const read = async (): Promise<void> => {
    const [file] = (await call('shell.chooseFiles', { purpose: 'wishes' })).files;
    if (!file) return;
    const range = await call('shell.readWishes', { token: file.token });
    setText(range.text);
    toast({ text: words.tables(range.tables, file.name), tone: 'ok' });
  };
  const choose = (): void => {
    read().catch((error: unknown) => toast({ text: shownError(error).message, tone: 'danger' }));
  };
  return (
    <Dialog
      open
      title={words.pasteTitle}
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button onClick={choose}>{words.fromFile}</Button>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button
            appearance="primary"
            disabledFocusable={text.trim() === '' || round.trim() === ''}
            onClick={() => void take()}
          >
            {words.take}
          </Button>
        </>
      }
    >
      <div className={styles.wishFields}>
        <Field label={words.labels.round} hint={words.roundHint} required>
          <Input value={round} onChange={(_, { value }) => setRound(value)} />
        </Field>
        <Field label={words.labels.sender} hint={words.senderHint}>
          <Input value={sender} onChange={(_, { value }) => setSender(value)} />
        </Field>
      </div>
      <Field label={words.table} hint={words.pasteHint}>
        <Textarea rows={6} value={text} onChange={(_, { value }) => setText(value)} />
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
