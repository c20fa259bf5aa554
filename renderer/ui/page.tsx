import { createContext, useContext, useEffect, type ReactNode } from 'react';
import styles from './page.module.css';

export interface PageProps {
  title: string;
  /** One line under the title: what the page shows (filter, Stand, response rate). */
  line?: ReactNode;
  /** Right of the title, one of them primary. */
  actions?: ReactNode;
  /** A row of views and filters under the head. */
  toolbar?: ReactNode;
  /** Kept beside the content, full height: a `SidePanel`. */
  panel?: ReactNode;
  /** `fill` gives the content the rest of the window (lists that scroll themselves); `flow` lets the page scroll. */
  layout?: 'fill' | 'flow';
  children: ReactNode;
}

/** Tabs of a place with several pages (Daten); the frame sets them, every page of the place shows them. */
export const PageTabs = createContext<ReactNode>(null);

/** One page: title, line, actions, toolbar, content and, beside it, the record. Also names the window. */
export function Page({ title, line, actions, toolbar, panel, layout = 'flow', children }: PageProps) {
  const tabs = useContext(PageTabs);
  useEffect(() => {
    document.title = `${title} – Verzahnt`;
  }, [title]);
  return (
    <div className={styles.page} data-layout={layout}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.line}>{line ?? '\u00a0'}</p>
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {(tabs ?? toolbar) && (
        <div className={styles.toolbar}>
          {tabs}
          {toolbar}
        </div>
      )}
      <div className={styles.body} data-panel={panel ? 'open' : 'closed'}>
        <div className={styles.content}>{children}</div>
        {panel}
      </div>
    </div>
  );
}

/** A titled part of a page. */
export function Section({
  title,
  note,
  actions,
  children,
}: {
  title: string;
  note?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h2>{title}</h2>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {note && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}
