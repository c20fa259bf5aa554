import { useEffect, useState } from 'react';
import { de } from '../../shared/i18n/de/index.ts';
import { useToast } from '../ui/index.ts';
import styles from './drop-target.module.css';
import { filesOfDrop } from './dropped-files.ts';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** The whole window takes files; a quiet sheet says so while they hover over it. */
export function DropTarget({ onDrop }: { onDrop: (files: readonly File[]) => void }) {
  const [over, setOver] = useState(false);
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
      if (carriesFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      const { files, folder } = filesOfDrop(event.dataTransfer);
      if (folder !== null) toast({ text: de.app.drop.folder(folder), tone: 'danger' });
      else onDrop(files);
    };
    const listeners = { dragenter: enter, dragleave: leave, dragover: hover, drop };
    for (const [name, listener] of Object.entries(listeners)) addEventListener(name as 'drop', listener);
    return () => {
      for (const [name, listener] of Object.entries(listeners)) removeEventListener(name as 'drop', listener);
    };
  }, [onDrop, toast]);
  if (!over) return null;
  return (
    <div className={styles.sheet}>
      <p className={styles.title}>{de.app.drop.title}</p>
      <p>{de.app.drop.text}</p>
    </div>
  );
}
