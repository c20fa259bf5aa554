import type { exchangeContract, exchangeInternalContract } from '../../../../shared/contract/exchange.ts';
import type { Handlers } from '../../platform/context.ts';
import { tableName, writeTable } from './shown-table.ts';
import { previewExport, writeExport } from './exchange.service.ts';

export { viewPage } from './view-page.ts';

type Channels = keyof typeof exchangeContract | keyof typeof exchangeInternalContract;

export const exchangeHandlers: Handlers<Channels> = {
  'exchange.preview': { runs: 'query', handle: previewExport },
  'exchange.writeTo': { runs: 'query', handle: writeExport },
  'exchange.tableName': { runs: 'query', handle: tableName },
  'exchange.writeTable': { runs: 'query', handle: writeTable },
};
