import type { ReactNode } from 'react';
import { editorTexts as t } from '../../../../shared/i18n/de/editor.ts';
import { Button } from '../../../ui/index.ts';
import { without } from './editor-items.ts';
import styles from './editor.module.css';
import type { Items } from './use-items.ts';

interface EditorBlockProps {
  /** Key of the block among the items. */
  id: string;
  items: Items;
  name: string;
  /** Before the button that removes it. */
  tools: ReactNode;
  children: ReactNode;
}

/** What is no line of text: its name, what can be done with it, and the block itself. */
export function EditorBlock({ id, items, name, tools, children }: EditorBlockProps) {
  return (
    <div className={styles.block} data-key={id}>
      <div className={styles.blockHead}>
        <span className={styles.blockName}>{name}</span>
        {tools}
        <Button size="small" onClick={() => items.change(without(items.current(), id))}>
          {t.removeBlock}
        </Button>
      </div>
      {children}
    </div>
  );
}
