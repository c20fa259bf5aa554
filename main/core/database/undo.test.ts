import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testWorkspace, type TestWorkspace } from '../test-workspace.ts';
import { contentHash } from './content-hash.ts';
import { openForReading } from './open.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());

const told = { who: 'Frau Beispiel', whom: 'KI', day: '2026-11-20' };
const offer = (name: string, municipalities = ['05162016']) => ({
  values: { name, provider: 'Caritasverband', fieldsOfAction: ['sprache'], capacity: '12' },
  municipalities,
  districtWide: false,
  told,
});
function hash(): string {
  const { db, close } = openForReading(workspace.dataDir);
  try {
    return contentHash(db);
  } finally {
    close();
  }
}

test('ein erfasstes Angebot verschwindet mit dem Rückgängigmachen ganz', async () => {
  const before = hash();
  await workspace.core.call('offers.create', offer('Sprachcafé'));
  expect(hash()).not.toBe(before);
  await workspace.core.call('history.undo', {});
  expect(hash()).toBe(before);
});

test('überschriebene Werte und Verknüpfungen kommen zurück', async () => {
  const { id } = await workspace.core.call('offers.create', offer('Sprachcafé'));
  const before = hash();
  await workspace.core.call('offers.update', {
    id,
    values: { capacity: '~20', fieldsOfAction: ['wohnen', 'gesundheit'], remark: 'neu' },
    municipalities: ['05162024'],
  });
  await workspace.core.call('history.undo', {});
  expect(hash()).toBe(before);
});

test('ein gelöschtes Angebot kommt mit Ort, Handlungsfeld und Herkunft zurück', async () => {
  const { id } = await workspace.core.call('offers.create', offer('Sprachcafé'));
  const before = hash();
  await workspace.core.call('offers.remove', { ids: [id] });
  await expect(workspace.core.call('offers.get', { id })).rejects.toMatchObject({ code: 'OFFER_NOT_FOUND' });
  await workspace.core.call('history.undo', {});
  expect(hash()).toBe(before);
  const record = await workspace.core.call('offers.get', { id });
  expect(record.origins.name).toMatchObject({ kind: 'conversation', who: 'Frau Beispiel' });
});

test('was seither geändert wurde, bleibt und wird genannt', async () => {
  const { id } = await workspace.core.call('offers.create', offer('Sprachcafé'));
  const { commandId } = await workspace.core.call('offers.update', { id, values: { capacity: '20', remark: 'alt' } });
  await workspace.core.call('offers.update', { id, values: { capacity: '30' } });
  const result = await workspace.core.call('history.undo', { commandId });
  expect(result.kept).toEqual(['Sprachcafé']);
  const { values } = await workspace.core.call('offers.get', { id });
  expect(values).toMatchObject({ capacity: '30', remark: null });
});

test('auch das Rückgängigmachen lässt sich zurücknehmen, selbst nach einem Neustart', async () => {
  await workspace.core.call('offers.create', offer('Sprachcafé'));
  const before = hash();
  await workspace.core.call('history.undo', {});
  workspace.reopen();
  const { commands } = await workspace.core.call('history.list', { cursor: null, limit: 10 });
  await workspace.core.call('history.undo', { commandId: commands[0]?.commandId ?? '' });
  expect(hash()).toBe(before);
});

test('von den Trägern einer zurückgenommenen Datei bleibt nur, wer inzwischen gebraucht wird', async () => {
  const { core, dataDir } = workspace;
  const path = join(dataDir, 'Neuss.csv');
  const providers = ['Verein A', 'Verein B', 'Verein C'];
  const rows = providers.map((provider, index) => `Sprachcafé ${index};${provider};Neuss;Sprache`);
  writeFileSync(path, ['Angebot;Träger;Kommune;Handlungsfeld', ...rows].join('\n'));
  const run = { path, name: 'Neuss.csv', kind: 'auto', signs: {}, mode: 'first', dryRun: false } as const;
  const { importId } = await core.call('imports.run', run);
  await core.call('offers.create', { ...offer('Lesepaten'), values: { name: 'Lesepaten', provider: 'Verein B' } });
  const undone = await core.call('imports.undo', { importId: importId ?? '' });
  expect(undone).toMatchObject({ removed: 3, kept: 0 });
  const { rows: left } = await core.call('organizations.names', { offset: 0, limit: 100 });
  expect(left.map(({ name }) => name)).toEqual(['Verein B']);
});

test('ohne Schritte gibt es nichts rückgängig zu machen', async () => {
  await expect(workspace.core.call('history.undo', {})).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO' });
});
