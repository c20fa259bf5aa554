import { resolve } from 'node:path';
import { contactChoices, type ExchangeFormat } from '../../shared/contract/exchange.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { exchangeTexts } from '../../shared/i18n/de/exchange.ts';
import { required, type CommandLine } from './arguments.ts';
import { filterOf } from './offer-filter.ts';
import { answer } from './output.ts';
import { viewOf } from './views-command.ts';
import { reading } from './with-core.ts';

/** `hsds` to a .json file is the nested form; to a .zip file or a folder it is the tabular data package. */
function formatOf(word: string | undefined, out: string): ExchangeFormat {
  if (word === 'hsds') return /\.json$/i.test(out) ? 'hsds' : 'hsdsTables';
  if (word === 'xlsx' || word === 'geojson' || word === 'integreat') return word;
  throw new Problem('USAGE', { word: `export ${word ?? ''}` });
}

/** Writes offers for others. Throws USAGE, EXPORT_EMPTY, EXPORT_INVALID, SAVE_FAILED. */
export async function exportOffers(line: CommandLine): Promise<number> {
  const path = resolve(required(line, 'out'));
  const format = formatOf(line.words[0], path);
  const asked = line.options.get('contacts') ?? 'none';
  const contacts = contactChoices.find((choice) => choice === asked);
  if (!contacts) throw new Problem('USAGE', { word: `--contacts ${asked}` });
  const view = await viewOf(line);
  const filter = filterOf(line, view?.filter);
  const layout = view && format === 'xlsx' ? { columns: view.columns, sort: view.sort } : {};
  const { fileName: _, ...made } = await reading(line, (core) =>
    core.call('exchange.writeTo', { format, contacts, filter, path, ...layout }),
  );
  const lines = [
    exchangeTexts.cliDone(path, made.written, made.offers),
    ...made.leftOut.map(({ reason, count }) => exchangeTexts.cliLeftOut(reason, count)),
  ];
  answer(line, { file: path, format, ...made }, lines.join('\n'));
  return 0;
}
