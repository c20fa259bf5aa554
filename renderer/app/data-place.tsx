import { NavLink, Outlet } from 'react-router';
import { de } from '../../shared/i18n/de/index.ts';
import { PageTabs } from '../ui/index.ts';
import styles from './data-place.module.css';
import { paths } from './paths.ts';

const tabs = [
  { path: paths.files, label: de.app.dataTabs.files },
  { path: paths.history, label: de.app.dataTabs.history },
  { path: paths.backup, label: de.app.dataTabs.backup },
];

const bar = (
  <nav className={styles.tabs} aria-label={de.app.dataTabs.label}>
    {tabs.map((tab) => (
      <NavLink key={tab.path} to={tab.path} className={styles.tab ?? ''}>
        {tab.label}
      </NavLink>
    ))}
  </nav>
);

/** The place "Daten": its pages share one row of tabs under their title. */
export function DataPlace() {
  return (
    <PageTabs value={bar}>
      <Outlet />
    </PageTabs>
  );
}
