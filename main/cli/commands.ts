import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { coverageMeasures, type CoverageMeasure } from '../../shared/contract/coverage.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { problemText } from '../../shared/i18n/de/problems.ts';
import { cliTexts } from '../../shared/i18n/de/cli.ts';
import { dataFolder } from '../core/database/folder.ts';
import { listBackups } from '../core/database/backup/own-backups.ts';
import { restoreBackup } from '../core/database/backup/restore-backup.ts';
import { openForWriting } from '../core/database/open.ts';
import { createWorkspace } from '../core/workspace.ts';
import { systemClock } from '../core/platform/clock.ts';
import { buildDemo, demoDistrict } from '../core/demo.ts';
import { required, type CommandLine } from './arguments.ts';
import { axisOf } from './axis.ts';
import { correctionSheet } from './correction-command.ts';
import { coverageTable } from './coverage-table.ts';
import { exportOffers } from './export-command.ts';
import { handout } from './handout-command.ts';
import { importFiles } from './import-command.ts';
import { inspectFile } from './inspect.ts';
import { oparl } from './oparl-command.ts';
import { answer } from './output.ts';
import { returnSheets, surveys } from './survey-commands.ts';
import { views } from './views-command.ts';
import { dataDir, reading, writing } from './with-core.ts';

type Command = (line: CommandLine) => Promise<number>;

const init: Command = async (line) => {
  const demo = line.switches.has('demo');
  const districtKey = line.options.get('kreis') ?? (demo ? demoDistrict : required(line, 'kreis'));
  if (demo && districtKey !== demoDistrict) throw new Problem('USAGE', { word: `--demo --kreis ${districtKey}` });
  if (demo) await buildDemo({ dataDir: dataDir(line) });
  else createWorkspace({ dataDir: dataDir(line), districtKey });
  answer(line, { data: dataDir(line), kreis: districtKey, demo }, cliTexts.created(dataDir(line)));
  return 0;
};

const inspect: Command = async (line) => {
  const [file] = line.words;
  if (!file) throw new Problem('USAGE', { word: 'inspect' });
  const result = await inspectFile(resolve(file));
  answer(
    line,
    result,
    cliTexts.inspected(result.sheets.flatMap((sheet) => sheet.tables.map((t) => `${sheet.name}!${t.range} ${t.kind}`))),
  );
  return 0;
};

const undo: Command = async (line) => {
  const importId = line.words[0];
  if (!importId) throw new Problem('USAGE', { word: 'undo' });
  const result = await writing(line, (core) => core.call('imports.undo', { importId }));
  answer(line, result, cliTexts.undone(result));
  return 0;
};

function measure(line: CommandLine): CoverageMeasure {
  const asked = line.options.get('measure') ?? 'offers';
  const known = coverageMeasures.find((entry) => entry === asked);
  if (!known) throw new Problem('USAGE', { word: `--measure ${asked}` });
  return known;
}

const coverage: Command = async (line) => {
  const rows = axisOf(line, 'rows', 'fieldOfAction');
  const columns = axisOf(line, 'columns', 'municipality');
  const surveyId = line.options.get('survey');
  const per = line.options.get('per');
  const measured = { measure: measure(line), ...(per && { per }) };
  const matrix = await reading(line, (core) =>
    core.call('coverage.matrix', { rows, columns, ...(surveyId && { surveyId }), ...measured }),
  );
  answer(line, matrix, coverageTable(matrix));
  return 0;
};

const backup: Command = async (line) => {
  const path = resolve(required(line, 'out'));
  const result = await writing(line, (core) => core.call('backup.writeTo', { path }));
  answer(line, { file: path, ...result }, cliTexts.backedUp(path));
  return 0;
};

const restore: Command = async (line) => {
  const [file] = line.words;
  if (!file) throw new Problem('USAGE', { word: 'restore' });
  if (!existsSync(file)) throw new Problem('FILE_NOT_FOUND');
  const folder = dataFolder(dataDir(line));
  restoreBackup(resolve(file), folder, systemClock.now());
  openForWriting(folder.path).close();
  answer(line, { data: folder.path, file: basename(file) }, cliTexts.restored(folder.path));
  return 0;
};

const check: Command = async (line) => {
  const result = await reading(line, (core) => core.call('backup.check', {}));
  const backups = listBackups(dataFolder(dataDir(line))).length;
  if (result.ok) answer(line, { ...result, backups }, cliTexts.checkedOk);
  else {
    const message = problemText('CHECK_FAILED', {});
    console.error(message);
    answer(line, { code: 'CHECK_FAILED', message, ...result, backups }, result.findings.join('\n'));
  }
  return result.ok ? 0 : 2;
};

/** The commands by name; each answers with the exit code. */
export const commands: Record<string, Command> = {
  init,
  inspect,
  import: importFiles,
  undo,
  'correction-sheet': correctionSheet,
  coverage,
  export: exportOffers,
  handout,
  oparl,
  'return-sheets': returnSheets,
  surveys,
  views,
  backup,
  restore,
  check,
};
