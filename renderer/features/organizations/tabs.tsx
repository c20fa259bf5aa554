import { organizationsTexts as t } from '../../../shared/i18n/de/organizations.ts';
import { tiesTexts } from '../../../shared/i18n/de/ties.ts';
import { TabBar } from '../../ui/index.ts';
import { bodiesPath, duplicatesPath, organizationsPath, tiesPath } from './locations.ts';

/** The pages of "Akteure und Strukturen". */
export function OrganizationTabs() {
  return (
    <TabBar
      label={t.tabs.label}
      tabs={[
        { path: organizationsPath, label: t.tabs.organizations },
        { path: bodiesPath, label: t.tabs.bodies },
        { path: tiesPath, label: tiesTexts.tab },
        { path: duplicatesPath, label: t.tabs.duplicates },
      ]}
    />
  );
}
