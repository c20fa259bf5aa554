import { indicatorTexts as t } from '../../../shared/i18n/de/indicators.ts';
import { paths } from '../../app/paths.ts';
import { TabBar } from '../../ui/index.ts';

export const indicatorPaths = {
  catalogue: '/kennzahlen/katalog',
  comparison: paths.comparison,
  profile: paths.profile,
} as const;
export const indicatorPath = (id: string): string => `${indicatorPaths.catalogue}/${id}`;
export const newIndicator = `${indicatorPaths.catalogue}?neu=1`;

/** The pages of "Kennzahlen". */
export function IndicatorTabs() {
  return (
    <TabBar
      label={t.tabs.label}
      tabs={[
        { path: indicatorPaths.catalogue, label: t.tabs.catalogue },
        { path: indicatorPaths.comparison, label: t.tabs.comparison },
        { path: indicatorPaths.profile, label: t.tabs.profile },
      ]}
    />
  );
}
