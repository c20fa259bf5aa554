import { exchangeTexts as t } from '../../../../../shared/i18n/de/exchange.ts';
import type { Exported, OutputFile, Plan } from '../exported.ts';
import { hsdsFaults, nestedFaults } from './check.rules.ts';
import { hsdsData, hsdsLeftOut } from './data.rules.ts';
import { nestedServices, type Nested } from './nest.rules.ts';
import { packageFiles } from './package.ts';
import { hsdsTableNames } from './tables.ts';

/** All services on one page, in the form in which the API of HSDS 3.0 answers with lists. */
function servicesJson(contents: readonly Nested[]): OutputFile {
  const page = {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
  return { name: 'services.json', content: `${JSON.stringify(page, null, 1)}\n` };
}

/** HSDS 3.0: as one JSON file of services, or as a tabular data package. Checked before anything is written. */
export function hsdsPlan(exported: Exported, form: 'json' | 'tables'): Plan {
  const data = hsdsData(exported);
  const services = form === 'json' ? nestedServices(data) : [];
  return {
    written: data.service.length,
    counts: hsdsTableNames
      .filter((name) => data[name].length > 0)
      .map((name) => ({ label: t.hsds.tables[name], count: data[name].length })),
    leftOut: hsdsLeftOut(exported),
    checked: true,
    errors: [...hsdsFaults(data), ...nestedFaults(services)],
    make: async () => (form === 'json' ? [servicesJson(services)] : packageFiles(data, exported)),
  };
}
