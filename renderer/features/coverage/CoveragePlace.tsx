import { Outlet } from 'react-router';
import { needsTexts } from '../../../shared/i18n/de/coverage-needs.ts';
import { paths } from '../../app/paths.ts';
import { PageTabs, TabBar } from '../../ui/index.ts';

const { label, matrix, needs } = needsTexts.tabs;
const bar = (
  <TabBar
    label={label}
    tabs={[
      { path: paths.coverage, label: matrix },
      { path: paths.needs, label: needs },
    ]}
  />
);

/** The place "Abdeckung": its pages share one row of tabs. */
export function CoveragePlace() {
  return (
    <PageTabs value={bar}>
      <Outlet />
    </PageTabs>
  );
}
