import { findingTexts } from '../../../shared/i18n/de/coverage-findings.ts';
import { coverageTexts } from '../../../shared/i18n/de/coverage.ts';
import { paths } from '../../app/paths.ts';
import { TabBar } from '../../ui/index.ts';

const words = coverageTexts.tabs;

/** The views of the coverage, side by side. */
export function CoverageTabs() {
  return (
    <TabBar
      label={words.label}
      tabs={[
        { path: paths.coverage, label: words.matrix },
        { path: paths.needs, label: words.needs },
        { path: paths.findings, label: findingTexts.tab },
        { path: paths.map, label: words.map },
      ]}
    />
  );
}
