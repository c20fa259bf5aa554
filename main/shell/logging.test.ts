import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Problem } from '../../shared/domain/problem.ts';
import { openLog } from './logging.ts';

it('das Protokoll nennt Vorgang, Code und Programmstellen, aber nie Inhalte, Namen oder Pfade', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verzahnt-log-'));
  const log = openLog(folder);
  const cause = Object.assign(new Error('UNIQUE failed: Erika Mustermann, Kaarst'), { code: 'SQLITE_CONSTRAINT' });
  log.info('started');
  log.failed('import', cause);
  log.failed('open', new Problem('DISK_FULL', { folder: 'D:\\Mustermann' }, { cause }));
  log.refused('offers.update', 'INTERNAL', 'spur-1', new Error('Zelle C8 "Mustermann"\n    at Mustermann (geheim)'));
  log.failed('odd', 'Mustermann');
  const text = readFileSync(join(folder, 'logs', 'verzahnt.log'), 'utf8');
  expect(text).toContain('started');
  expect(text).toContain('Error SQLITE_CONSTRAINT');
  expect(text).toContain('offers.update INTERNAL spur-1');
  expect(text).toContain('logging.test.ts');
  expect(text).not.toMatch(/Mustermann|Kaarst|D:\\/);
  expect(text).not.toContain(import.meta.dirname);
  rmSync(folder, { recursive: true, force: true });
});
