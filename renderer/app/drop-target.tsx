import { useEffect, useState } from 'react';
import type { AnswerOf } from '../../shared/contract/imports.ts';
import { de } from '../../shared/i18n/de/index.ts';
import { surveysTexts } from '../../shared/i18n/de/surveys.ts';
import { useToast } from '../ui/index.ts';
import styles from './drop-target.module.css';
import { filesOfDrop } from './dropped-files.ts';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** A recipient's row of a round says so by its data attributes; a file dropped there is that recipient's answer. */
const rowOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-recipient]') : null;
function answerOf(target: EventTarget | null): AnswerOf | undefined {
  const { recipient, survey } = rowOf(target)?.dataset ?? {};
  return recipient && survey ? { recipientId: recipient, surveyId: survey } : undefined;
}
const hasRows = (): boolean => document.querySelector('[data-recipient]') !== null;

/** The whole window takes files; a quiet sheet says so while they hover over it. */
export function DropTarget({ onDrop }: { onDrop: (files: readonly File[], answerOf?: AnswerOf) => void }) {
  const [over, setOver] = useState(false);
  const [recipient, setRecipient] = useState<string | null>(null);
  const toast = useToast();
  useEffect(() => {
    let depth = 0;
    const enter = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const hover = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setRecipient(rowOf(event.target)?.dataset['name'] ?? null);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      const { files, folder } = filesOfDrop(event.dataTransfer);
      if (folder !== null) toast({ text: de.app.drop.folder(folder), tone: 'danger' });
      else onDrop(files, answerOf(event.target));
    };
    const listeners = { dragenter: enter, dragleave: leave, dragover: hover, drop };
    for (const [name, listener] of Object.entries(listeners)) addEventListener(name as 'drop', listener);
    return () => {
      for (const [name, listener] of Object.entries(listeners)) removeEventListener(name as 'drop', listener);
    };
  }, [onDrop, toast]);
  if (!over) return null;
  const rows = hasRows();
  return (
    <div className={styles.sheet} data-rows={rows}>
      <p className={styles.title}>{recipient === null ? de.app.drop.title : surveysTexts.drop(recipient)}</p>
      <p>{rows && recipient === null ? surveysTexts.dropRow : de.app.drop.text}</p>
    </div>
  );
}
