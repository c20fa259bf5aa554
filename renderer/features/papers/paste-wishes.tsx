import { Field, Textarea } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import { pastedWishes } from '../../../shared/domain/pasted-wishes.ts';
import { common } from '../../../shared/i18n/de/common.ts';
import { conceptTexts } from '../../../shared/i18n/de/concept.ts';
import { call } from '../../ipc/client.ts';
import { Button, Dialog, PlainTable, shownError, useToast } from '../../ui/index.ts';
import { useUndoable } from '../history/index.ts';

const words = conceptTexts.wishes;
const shownRows = 8;

interface PasteProps {
  paperId: string;
  round: string;
  onClose: () => void;
}

/** A range copied from Excel or the tables of a file become wishes of one round; what was understood is shown before. */
export function PasteWishes({ paperId, round, onClose }: PasteProps) {
  const undoable = useUndoable();
  const toast = useToast();
  const [text, setText] = useState('');
  const take = async (): Promise<void> => {
    const done = await undoable(
      () => call('papers.pasteWishes', { paperId, round, text }),
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
          <Button appearance="primary" disabledFocusable={text.trim() === ''} onClick={() => void take()}>
            {words.take}
          </Button>
        </>
      }
    >
      <Field label={words.table} hint={words.pasteHint}>
        <Textarea rows={6} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      {text.trim() !== '' && <Understood text={text} />}
    </Dialog>
  );
}

/** The wishes as they would be taken over. */
function Understood({ text }: { text: string }) {
  const { wishes, skipped } = pastedWishes(useDeferredValue(text));
  const { labels } = words;
  return (
    <PlainTable title={words.understood(wishes.length, skipped)} columns={[labels.sender, labels.chapter, labels.wish]}>
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
  );
}
