import { entriesTexts as t } from '../../../shared/i18n/de/entries.ts';
import { surveysTexts } from '../../../shared/i18n/de/surveys.ts';
import { TabBar } from '../../ui/index.ts';
import { partPath, surveyPath } from './locations.ts';

/** Who was asked, and what came in with the sheets beside the offers. */
export function SurveyTabs({ id }: { id: string }) {
  const { structures, indicators, needs } = surveysTexts.sheets;
  return (
    <TabBar
      label={t.tabs.label}
      tabs={[
        { path: surveyPath(id), label: t.tabs.recipients },
        { path: partPath(id, 'strukturen'), label: structures },
        { path: partPath(id, 'statistik'), label: indicators },
        { path: partPath(id, 'bedarfe'), label: needs },
      ]}
    />
  );
}
