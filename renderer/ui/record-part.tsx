import type { ReactNode } from 'react';
import styles from './record.module.css';

interface RecordPartProps {
  title: ReactNode;
  /** How deep the title stands: 3 in a record, 2 on a page of its own. */
  level?: 2 | 3;
  /** Right of the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A titled part of a record. */
export function RecordPart({ title, level = 3, actions, children }: RecordPartProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={styles.items}>
      <div className={styles.itemsHead}>
        <Heading>{title}</Heading>
        {actions}
      </div>
      {children}
    </section>
  );
}

/** Parts of a record that lie together beside its main text. */
export const RecordCard = ({ children }: { children: ReactNode }) => <div className={styles.card}>{children}</div>;

interface RecordLine {
  key: string;
  shown: ReactNode;
  /** Small, under it. */
  note?: ReactNode;
  /** At its right end. */
  tools?: ReactNode;
}

/** What belongs to a record, line by line. */
export function RecordLines({ lines }: { lines: readonly RecordLine[] }) {
  return (
    <ul className={styles.itemList}>
      {lines.map(({ key, shown, note, tools }) => (
        <li key={key} className={styles.item}>
          <div>
            {shown}
            {note && <span className={styles.small}>{note}</span>}
          </div>
          {tools}
        </li>
      ))}
    </ul>
  );
}
