import { expect, test } from 'vitest';
import { openCore } from '../../core.ts';
import { openForWriting } from '../../database/open.ts';
import { testWorkspace } from '../../test-workspace.ts';
import { derivedVersion, renewDerived } from './derived.repository.ts';

const told = { who: 'Frau Aydın', whom: 'Herr Yılmaz', day: '2026-11-20' };
const sort = { key: 'name', descending: false } as const;

const later = '2027-01-01T00:00:00.000Z';

test('ein Bestand, den andere Regeln geordnet haben, wird beim Öffnen neu geordnet und ist dann wieder ganz zu finden', async () => {
  const workspace = testWorkspace();
  const names = ['Sprachcafé', 'Übergang Schule', 'Müllers Treff'];
  for (const name of names) {
    const values = { name, fieldsOfAction: ['sprache'] };
    await workspace.core.call('offers.create', { values, municipalities: ['05162024'], districtWide: false, told });
  }
  const list = (search: string) =>
    workspace.core.call('offers.list', { filter: search ? { search } : {}, sort, cursor: null, limit: 10 });
  const inMatrix = () =>
    workspace.core.call('offers.list', {
      filter: { terms: { fieldOfAction: ['sprache'] } },
      sort,
      cursor: null,
      limit: 10,
    });
  const before = [await list(''), await list('mueller'), await inMatrix()];
  workspace.core.close();
  const { db, close } = openForWriting(workspace.dataDir);
  db.execute("UPDATE offer_index SET name_key = 'alt' || number, match_key = ''");
  db.execute("INSERT INTO search (search) VALUES ('delete-all')");
  db.execute('DELETE FROM coverage_entry WHERE number = 2');
  db.execute("UPDATE meta SET value = '0' WHERE key = 'derivedVersion'");
  close();
  workspace.core = openCore({ dataDir: workspace.dataDir, clock: workspace.clock });
  expect([await list(''), await list('mueller'), await inMatrix()]).toEqual(before);
  workspace.end();
});

test('ein Bestand nach den geltenden Regeln bleibt beim Öffnen, wie er ist', () => {
  const workspace = testWorkspace();
  workspace.core.close();
  const { db, close } = openForWriting(workspace.dataDir);
  expect(renewDerived(db, later)).toBe(false);
  expect(renewDerived(db, later, derivedVersion + 1)).toBe(true);
  expect(renewDerived(db, later, derivedVersion + 1)).toBe(false);
  close();
});
