import { Link, useLocation } from 'react-router';
import styles from './tab-bar.module.css';

export interface TabBarProps {
  /** Accessible name of the row of tabs. */
  label: string;
  /** `search` goes with the path: what one page shows of a selection, the other shows too. */
  tabs: readonly { path: string; label: string; search?: string }[];
}

/** The pages of one place, side by side; a record below the path of a page belongs to that page. */
export function TabBar({ label, tabs }: TabBarProps) {
  const { pathname } = useLocation();
  const current = tabs
    .map(({ path }) => path)
    .filter((path) => pathname === path || pathname.startsWith(`${path}/`))
    .toSorted((one, other) => other.length - one.length)[0];
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map(({ path, label: name, search = '' }) => (
        <Link key={path} to={path + search} className={styles.tab} aria-current={path === current ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
