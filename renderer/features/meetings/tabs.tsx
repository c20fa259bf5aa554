import { meetingTexts as t } from '../../../shared/i18n/de/meetings.ts';
import { paths } from '../../app/paths.ts';
import { TabBar } from '../../ui/index.ts';

/** The pages of "Steuerungsgruppe". */
export function SteeringTabs() {
  return (
    <TabBar
      label={t.tabs.label}
      tabs={[
        { path: paths.meetings, label: t.tabs.meetings },
        { path: paths.conferences, label: t.tabs.conferences },
        { path: paths.tasks, label: t.tabs.tasks },
      ]}
    />
  );
}
