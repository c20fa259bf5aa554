import { Outlet } from 'react-router';
import { de } from '../../shared/i18n/de/index.ts';
import { PageTabs, TabBar } from '../ui/index.ts';
import { paths } from './paths.ts';

const tabs = [
  { path: paths.files, label: de.app.dataTabs.files },
  { path: paths.exchange, label: de.app.dataTabs.exchange },
  { path: paths.history, label: de.app.dataTabs.history },
  { path: paths.backup, label: de.app.dataTabs.backup },
  { path: paths.privacy, label: de.app.dataTabs.privacy },
];

const bar = <TabBar label={de.app.dataTabs.label} tabs={tabs} />;

/** The place "Daten": its pages share one row of tabs under their title. */
export function DataPlace() {
  return (
    <PageTabs value={bar}>
      <Outlet />
    </PageTabs>
  );
}
