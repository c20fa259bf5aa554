import { findingTexts } from '../../../shared/i18n/de/coverage-findings.ts';
import { coverageTexts } from '../../../shared/i18n/de/coverage.ts';
import { useSearchParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { TabBar } from '../../ui/index.ts';
import { coverageSearch, filterFromUrl } from '../offers/index.ts';

const words = coverageTexts.tabs;

/** The views of the coverage, side by side; matrix and map show the same selection. */
export function CoverageTabs() {
  const [parameters] = useSearchParams();
  const search = coverageSearch(filterFromUrl(parameters));
  return (
    <TabBar
      label={words.label}
      tabs={[
        { path: paths.coverage, label: words.matrix, search },
        { path: paths.needs, label: words.needs },
        { path: paths.findings, label: findingTexts.tab },
        { path: paths.map, label: words.map, search },
      ]}
    />
  );
}
