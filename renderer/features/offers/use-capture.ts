import { useState } from 'react';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { useCommand } from '../../ipc/queries.ts';
import { shownError, useSaveKey, useToast } from '../../ui/index.ts';
import { captureFields, captureInput, emptyCapture, messagesFor, type Capture, type CaptureField } from './capture.ts';

const words = offersTexts.create;

/** The usual answers for "Wem" and "Wann". */
export interface Told {
  whom: string;
  today: string;
}

/** The form of a new offer: what is typed, what is still missing, and its saving. */
export function useCapture({ whom, today }: Told, onSaved: (id: string) => void) {
  const [empty, setEmpty] = useState(() => emptyCapture(whom, today));
  const [capture, setCapture] = useState(empty);
  const [messages, setMessages] = useState<Partial<Record<CaptureField, string>>>({});
  const [failed, setFailed] = useState<string | null>(null);
  const create = useCommand('offers.create');
  const toast = useToast();
  const undo = useUndoCreate();
  const element = useSaveKey();
  const focus = (field: CaptureField): void =>
    element.current?.querySelector<HTMLElement>(`[data-field="${field}"] input`)?.focus();
  const save = async (next: boolean): Promise<void> => {
    const found = messagesFor(capture);
    setMessages(found);
    const first = captureFields.find((field) => found[field]);
    if (first) return focus(first);
    try {
      const { id } = await create.mutateAsync(captureInput(capture));
      toast({ text: words.saved(capture.name.trim()), tone: 'ok', undo: () => undo(id) });
      if (!next) return onSaved(id);
      const { provider, place, who, whom: told, day } = capture;
      const again = { ...empty, provider, place, who, whom: told, day };
      setEmpty(again);
      setCapture(again);
      focus('name');
    } catch (error) {
      setFailed(shownError(error).message);
    }
  };
  const set = <F extends CaptureField>(field: F, value: Capture[F]): void => {
    setCapture((current) => ({ ...current, [field]: value }));
    setMessages((current) => Object.fromEntries(Object.entries(current).filter(([key]) => key !== field)));
  };
  return { capture, empty, messages, failed, set, save, element, busy: create.isPending };
}

/** Removes the offer just entered; `offers.create` answers with its id, not with the command. */
function useUndoCreate(): (id: string) => void {
  const remove = useCommand('offers.remove');
  const toast = useToast();
  return (id) =>
    remove.mutate(
      { ids: [id] },
      {
        onSuccess: () => toast({ text: words.undone, tone: 'ok' }),
        onError: (error) => toast({ text: shownError(error).message, tone: 'danger' }),
      },
    );
}
