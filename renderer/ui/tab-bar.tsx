import { NavLink } from 'react-router';
import styles from './tab-bar.module.css';

export interface TabBarProps {
  /** Accessible name of the row of tabs. */
  label: string;
  tabs: readonly {
    path: string;
    label: string;
    /** Records below its path belong to it as well. */
    records?: boolean;
  }[];
}

/** The pages of one place, side by side. */
export function TabBar({ label, tabs }: TabBarProps) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <NavLink key={tab.path} to={tab.path} end={!tab.records} className={styles.tab ?? ''}>
          {tab.label}
        </NavLink>
      ))}
    </nav>
  );
}
