import { NavLink } from 'react-router';
import styles from './tab-bar.module.css';

export interface TabBarProps {
  /** Accessible name of the row of tabs. */
  label: string;
  tabs: readonly { path: string; label: string }[];
}

/** The pages of one place, side by side. */
export function TabBar({ label, tabs }: TabBarProps) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <NavLink key={tab.path} to={tab.path} end className={styles.tab ?? ''}>
          {tab.label}
        </NavLink>
      ))}
    </nav>
  );
}
