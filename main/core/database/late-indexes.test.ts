import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCore } from '../core.ts';
import { testWorkspace, type TestWorkspace } from '../test-workspace.ts';
import { withLateIndexes } from './late-indexes.ts';
import { openForWriting, type OpenDatabase } from './open.ts';
import type { WriteDb } from './statement.ts';

let workspace: TestWorkspace;
let opened: OpenDatabase<WriteDb>;
beforeEach(() => {
  workspace = testWorkspace();
  workspace.core.close();
  opened = openForWriting(workspace.dataDir);
});
afterEach(() => {
  opened.close();
  workspace.core = openCore({ dataDir: workspace.dataDir });
  workspace.end();
});

const indexes = (): { name: string; sql: string | null }[] =>
  opened.db.query("SELECT name, sql FROM sqlite_schema WHERE type = 'index' ORDER BY name", []);
const addRow = (number: number, name: string): number =>
  opened.db.execute("INSERT INTO offer_index VALUES (?, ?, ?, '', '', '', '', ?, NULL, '', '')", [
    number,
    name,
    name,
    name,
  ]);

test('nach der Arbeit stehen alle Verzeichnisse wieder da und kennen die neuen Zeilen', () => {
  const before = indexes();
  opened.db.transaction(() =>
    withLateIndexes(opened.db, ['offer_index'], () => {
      expect(indexes().map(({ name }) => name)).not.toContain('offer_by_name');
      addRow(1, 'b');
      addRow(2, 'a');
    }),
  );
  expect(indexes()).toEqual(before);
  const sorted = opened.db.query('SELECT number FROM offer_index INDEXED BY offer_by_name ORDER BY name_key', []);
  expect(sorted).toEqual([{ number: 2 }, { number: 1 }]);
  expect(opened.sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
});

test('scheitert die Arbeit, ist mit ihr alles zurückgenommen', () => {
  const before = indexes();
  const failing = (): void =>
    opened.db.transaction(() =>
      withLateIndexes(opened.db, ['offer_index'], () => {
        addRow(1, 'a');
        throw new Error('abgebrochen');
      }),
    );
  expect(failing).toThrow('abgebrochen');
  expect(indexes()).toEqual(before);
  expect(opened.db.query('SELECT number FROM offer_index', [])).toEqual([]);
});
