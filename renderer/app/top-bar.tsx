import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useIsMutating } from '@tanstack/react-query';
import { formatRecent } from '../../shared/i18n/format.ts';
import { de } from '../../shared/i18n/de/index.ts';
import { useOpenShell } from '../ipc/shell.ts';
import { Button, useNow } from '../ui/index.ts';
import { BrandMark } from './brand-mark.tsx';
import styles from './top-bar.module.css';

export interface TopBarProps {
  onSearch: () => void;
  onImport: () => void;
  /** Instant of the last backup; undefined while unknown. */
  lastBackup: string | null | undefined;
}

/** Name, search, "Excel einlesen" and the state of the data, on every screen. */
export function TopBar({ onSearch, onImport, lastBackup }: TopBarProps) {
  return (
    <header className={styles.bar}>
      <div className={styles.name}>
        <span className={styles.mark}>
          <BrandMark />
        </span>
        <span className={styles.word}>{de.app.name}</span>
      </div>
      <button type="button" className={styles.search} onClick={onSearch} aria-keyshortcuts="Control+K">
        <SearchRegular className={styles.glass ?? ''} />
        <span className={styles.searchText}>{de.app.search}</span>
        <kbd className={styles.keys}>{de.app.searchKeys}</kbd>
      </button>
      <div className={styles.right}>
        <Button onClick={onImport}>{de.app.importButton}</Button>
        <DataState lastBackup={lastBackup} />
      </div>
    </header>
  );
}

function DataState({ lastBackup }: { lastBackup: string | null | undefined }) {
  const { workspace } = useOpenShell();
  const now = useNow();
  const saving = useIsMutating() > 0;
  const backup = lastBackup ? de.app.backup(formatRecent(lastBackup, now)) : de.app.noBackup;
  return (
    <div className={styles.state}>
      <span>
        {workspace?.districtName}
        {workspace?.demo && (
          <>
            {' · '}
            <strong className={styles.demo}>{de.app.demo}</strong>
          </>
        )}
      </span>
      <span>
        {saving ? de.app.saving : de.app.saved}
        {lastBackup !== undefined && ` · ${backup}`}
      </span>
    </div>
  );
}
