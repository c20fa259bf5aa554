import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { restoreBackup } from '../../database/backup/restore-backup.ts';
import { dataFolder } from '../../database/folder.ts';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';

let workspace: TestWorkspace;
let entityId: string;
const told = { who: 'Frau Aydın', whom: 'Herr Yılmaz', day: '2026-11-20' };
beforeEach(async () => {
  workspace = testWorkspace();
  const values = { name: 'Sprachcafé' };
  const offer = { values, municipalities: ['05162024'], districtWide: false, told };
  ({ id: entityId } = await workspace.core.call('offers.create', offer));
});
afterEach(() => workspace.end());

const extras = () => workspace.core.call('records.extras', { entity: 'offer', entityId });
const undo = () => workspace.core.call('history.undo', {});
const remind = (due: string, text: string) =>
  workspace.core.call('records.remind', { entity: 'offer', entityId, due, text, who: 'Frau Beispiel' });
const overview = () => workspace.core.call('overview.get', { lastVisit: null });
function file(name: string, content: string): { path: string; name: string } {
  const path = join(workspace.dataDir, name);
  writeFileSync(path, content);
  return { path, name };
}
const attach = (chosen: { path: string; name: string }) =>
  workspace.core.call('records.attachPath', { entity: 'offer', entityId, ...chosen });

test('eine Notiz wird geschrieben, geändert, entfernt und kommt mit der Rücknahme wieder', async () => {
  const { core } = workspace;
  const { id } = await core.call('records.addNote', { entity: 'offer', entityId, text: ' Räume sind knapp. ' });
  await core.call('records.changeNote', { id, text: 'Räume sind ab Januar frei.' });
  await core.call('records.remove', { kind: 'note', id });
  expect((await extras()).notes).toEqual([]);
  await undo();
  expect((await extras()).notes).toMatchObject([{ text: 'Räume sind ab Januar frei.' }]);
});

test('eine Wiedervorlage steht mit dem Namen des Angebots auf der Übersicht, bis sie erledigt oder verschoben ist', async () => {
  const { core } = workspace;
  const { id } = await remind('2026-11-20', 'Nachfragen');
  await remind('2026-12-06', 'In zwei Wochen');
  await remind('2026-12-07', 'Später');
  expect((await overview()).reminders).toMatchObject([
    { text: 'Nachfragen', title: 'Sprachcafé', who: 'Frau Beispiel', target: { page: 'offers', id: entityId } },
    { text: 'In zwei Wochen' },
  ]);
  await core.call('records.changeReminder', { id, due: '2027-01-10' });
  expect((await overview()).reminders).toHaveLength(1);
  await undo();
  await core.call('records.changeReminder', { id, done: true });
  expect((await overview()).reminders).toHaveLength(1);
  expect((await extras()).reminders.at(-1)).toMatchObject({ text: 'Nachfragen', done: true });
});

test('ein Anhang wird unter seinem Inhalt aufbewahrt; was ein Doppelklick ausführen würde, bleibt draußen', async () => {
  const { core } = workspace;
  const { id } = await attach(file('Flyer Sprachcafé.pdf', 'Inhalt'));
  const kept = await core.call('records.fileOf', { id });
  expect(kept.fileName).toBe('Flyer Sprachcafé.pdf');
  expect(readFileSync(kept.path, 'utf8')).toBe('Inhalt');
  expect((await core.call('backup.check', {})).ok).toBe(true);
  for (const name of ['Setup.exe', 'Start.lnk', 'ohne Endung'])
    await expect(attach(file(name, 'x'))).rejects.toMatchObject({ code: 'ATTACHMENT_KIND' });
  await expect(attach(file('leer.pdf', ''))).rejects.toMatchObject({ code: 'ATTACHMENT_EMPTY' });
  await core.call('records.remove', { kind: 'attachment', id });
  await undo();
  expect((await extras()).attachments).toMatchObject([{ name: 'Flyer Sprachcafé.pdf', size: 6 }]);
  rmSync(kept.path);
  expect((await core.call('backup.check', {})).findings.join()).toContain('attachments/');
});

test('eine Sicherung bringt die Anhänge mit zurück', async () => {
  const { id } = await attach(file('Vermerk.txt', 'wichtig'));
  const { fileName } = await workspace.core.call('backup.create', {});
  const { path } = await workspace.core.call('records.fileOf', { id });
  workspace.core.close();
  rmSync(path);
  const folder = dataFolder(workspace.dataDir);
  restoreBackup(join(folder.backups, fileName), folder, '2026-11-23T08:00:00Z');
  await workspace.reopen().call('records.fileOf', { id });
  expect(existsSync(path)).toBe(true);
});

test('mit dem Angebot geht, was daran hängt, und die Rücknahme bringt beides wieder', async () => {
  const { core } = workspace;
  await remind('2026-11-22', 'Nachfragen');
  await core.call('records.addNote', { entity: 'offer', entityId, text: 'Notiz' });
  await core.call('offers.remove', { ids: [entityId] });
  expect((await overview()).reminders).toEqual([]);
  await undo();
  expect((await overview()).reminders).toHaveLength(1);
  expect((await extras()).notes).toHaveLength(1);
});

test('an etwas, das es nicht gibt, hängt nichts', async () => {
  const gone = '00000000-0000-7000-8000-000000000000';
  const input = { entity: 'offer', entityId: gone, text: 'Notiz' } as const;
  await expect(workspace.core.call('records.addNote', input)).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
});

test('der Verlauf nennt die Wiedervorlage in Worten', async () => {
  await remind('2026-11-30', 'Nachfragen');
  const { commands } = await workspace.core.call('history.list', { cursor: null, limit: 1 });
  expect(commands[0]).toMatchObject({
    label: 'Wiedervorlage angelegt: Nachfragen',
    changes: [{ title: 'Nachfragen' }],
  });
});

test('Akteur, Gremium, Sitzung, Aufgabe, Kennzahl, Erhebung, Bedarf und Lücke tragen Wiedervorlagen, die zu ihnen führen und mit ihnen gehen', async () => {
  const { core } = workspace;
  const place = { ags: '05162016', fieldOfAction: 'sprache' };
  const need = { municipalities: [place.ags], need: 'Mehr Räume', fieldsOfAction: [], targetGroups: [] };
  const indicator = { definition: null, unit: null, indicatorGroup: null, direction: null, decimals: null };
  const uncounted = { usualSource: null, existsFor: null, countsPersons: false };
  const formula = { numeratorId: null, denominatorId: null, factor: null };
  const values = { name: 'Betreuungsquote', ...indicator, ...uncounted, ...formula };
  const { id: organization } = await core.call('organizations.save', { id: null, values: { name: 'AWO' } });
  const { id: body } = await core.call('bodies.save', { id: null, values: { name: 'Runder Tisch' } });
  const { id: meeting } = await core.call('meetings.save', { id: null, values: { name: 'Auftakt' } });
  const { id: task } = await core.call('tasks.save', { id: null, meetingId: null, values: { name: 'Räume suchen' } });
  const { id: counted } = await core.call('indicators.save', { id: null, values });
  const [survey] = (await core.call('surveys.list', {})).surveys;
  const { id: named } = await core.call('coverage.addNeed', { ...need, priority: '', remark: '', told });
  const { id: gap } = await core.call('coverage.confirmGap', { ...place, reason: 'Beschluss', planned: '' });
  const carriers = [
    { entity: 'organization', entityId: organization, page: 'organizations' },
    { entity: 'body', entityId: body, page: 'bodies' },
    { entity: 'meeting', entityId: meeting, page: 'meetings' },
    { entity: 'task', entityId: task, page: 'tasks' },
    { entity: 'indicator', entityId: counted, page: 'indicators' },
    { entity: 'survey', entityId: survey?.id ?? '', page: 'surveys' },
    { entity: 'need', entityId: named, page: 'needs' },
    { entity: 'gap', entityId: gap, page: 'gaps' },
  ] as const;
  for (const { entity, entityId: id } of carriers)
    await core.call('records.remind', { entity, entityId: id, due: '2026-11-25', text: entity, who: '' });
  const shown = async () => (await overview()).reminders.map(({ text, target }) => ({ text, target }));
  const led = carriers.map(({ entity, entityId: id, page }) => ({ text: entity, target: { page, id } }));
  expect(await shown()).toEqual(expect.arrayContaining(led));

  await core.call('organizations.remove', { id: organization });
  await core.call('bodies.remove', { id: body });
  await core.call('meetings.remove', { id: meeting });
  await core.call('tasks.remove', { id: task });
  await core.call('indicators.remove', { id: counted });
  await core.call('coverage.removeNeed', { id: named });
  await core.call('coverage.withdrawGap', { id: gap, reason: '' });
  expect((await shown()).map(({ text }) => text)).toEqual(['survey']);
  await undo();
  expect((await shown()).map(({ text }) => text)).toEqual(expect.arrayContaining(['gap']));
});

test('werden zwei Akteure einer, gehen Notizen und Wiedervorlagen mit', async () => {
  const { core } = workspace;
  const add = async (name: string) => (await core.call('organizations.save', { id: null, values: { name } })).id;
  const [keepId, other] = [await add('Arbeiterwohlfahrt'), await add('AWO')];
  await core.call('records.addNote', { entity: 'organization', entityId: other, text: 'Zieht um.' });
  await core.call('organizations.merge', { keepId, ids: [other] });
  const kept = await core.call('records.extras', { entity: 'organization', entityId: keepId });
  expect(kept.notes).toMatchObject([{ text: 'Zieht um.' }]);
});
