import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Decision, DraftDetail } from '../../../../../shared/contract/imports.ts';
import { testWorkspace, type TestWorkspace } from '../../../test-workspace.ts';
import { answer, readDraft, takeOverDraft, writeReturn, type Return } from '../learning/test-returns.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());

const headers = ['Bezeichnung', 'Träger', 'Themenfeld', 'Kooperationspartner', 'Plätze'];
const kaarst: Return = {
  headers,
  rows: [
    ['Sprachcafé', 'AWO Kreisverband Neuss e.V.', 'Sprache', 'Caritas, Diakonie', 'reichlich'],
    ['Chor', 'AWO-Kreisverband Neuß', 'Kultur', 'Caritas', 'reichlich'],
    ['Kochen', 'Awo Kreisverband Neuss', 'Kultur', 'Carritas; VHS', 12],
    ['Nähen', 'AWO Kreisverband Neuss e.V.', 'Kultur', 'Diakonie', 8],
    ['Turnen', 'ASB', 'Sport', 'VHS', 'reichlich'],
    ['Kita', 'Kita 1', 'Bildung', 'VHS', 8],
    ['Hort', 'Kita 2', 'Bildung', 'VHS', 8],
  ],
};
const read = async (name: string, content: Return): Promise<DraftDetail> =>
  readDraft(workspace.core, await writeReturn(workspace.dataDir, name, content), name);
const listOf = (id: string) => workspace.core.call('imports.spellings', { id });
const approve: Extract<Decision, { kind: 'spelling' }> = {
  kind: 'spelling',
  field: 'provider',
  target: 'AWO Kreisverband Neuss e.V.',
  originals: ['AWO-Kreisverband Neuß', 'Awo Kreisverband Neuss'],
  apart: [],
};
const columnOf = async (id: string, letter: string): Promise<(string | null)[]> => {
  const { rows } = await workspace.core.call('imports.grid', { id, filter: 'all', from: 0, limit: 50 });
  return rows.map(({ cells }) => {
    const cell = cells.find((entry) => entry.letter === letter);
    return cell?.value ?? cell?.original ?? null;
  });
};

test('eine Liste nennt Schreibweisen je Feld mit Grund, Anzahl und Zellen; geändert ist nichts', async () => {
  const { draft } = await read('Kaarst.xlsx', kaarst);
  const before = await columnOf(draft.id, 'B');
  const { groups } = await listOf(draft.id);
  expect(groups.map(({ field, rung, target }) => [field, rung, target])).toEqual([
    ['provider', 'spelling', 'AWO Kreisverband Neuss e.V.'],
    ['partners', 'sound', 'Caritas'],
  ]);
  expect(groups[0]?.reason).toBe('frequent');
  expect(groups[0]?.members.map(({ text, count }) => [text, count])).toEqual([
    ['AWO Kreisverband Neuss e.V.', 2],
    ['AWO-Kreisverband Neuß', 1],
    ['Awo Kreisverband Neuss', 1],
  ]);
  expect(groups[0]?.members[0]?.cells.map(({ cell }) => cell)).toEqual(['B4', 'B7']);
  expect(await columnOf(draft.id, 'B')).toEqual(before);
});

test('angeglichen wird nach Zustimmung, mit Herkunft; zurückgenommen steht alles wie zuvor', async () => {
  const { core } = workspace;
  const { draft } = await read('Kaarst.xlsx', kaarst);
  const { id } = draft;
  const before = await columnOf(id, 'B');
  await answer(core, id, approve);
  expect((await columnOf(id, 'B')).slice(0, 4)).toEqual(Array(4).fill('AWO Kreisverband Neuss e.V.'));
  const now = await listOf(id);
  expect(now.groups.map(({ field }) => field)).toEqual(['partners']);
  expect(now.aligned).toEqual([{ field: 'provider', target: approve.target, originals: approve.originals }]);
  await answer(core, id, { kind: 'withdraw', field: 'provider', originals: approve.originals });
  expect(await columnOf(id, 'B')).toEqual(before);
  await answer(core, id, approve);
  await answer(core, id, {
    kind: 'spelling',
    field: 'partners',
    target: 'Caritas',
    originals: ['Carritas'],
    apart: [],
  });
  expect((await columnOf(id, 'D'))[2]).toBe('Caritas · VHS');
  await takeOverDraft(core, id);
  const { rows } = await core.call('offers.list', {
    filter: {},
    sort: { key: 'name', descending: false },
    cursor: null,
    limit: 50,
  });
  const chor = rows.find(({ name }) => name === 'Chor');
  const { origins, values } = await core.call('offers.get', { id: chor?.id ?? '' });
  expect(values.provider).toBe('AWO Kreisverband Neuss e.V.');
  expect(origins.provider).toMatchObject({ kind: 'file', cell: 'B5', original: 'AWO-Kreisverband Neuß' });
  expect(origins.provider).toHaveProperty('rule', expect.stringContaining('Schreibweise angeglichen'));
  expect(origins.name).not.toHaveProperty('rule', expect.stringContaining('angeglichen'));
});

test('mehrere Gruppen werden mit einem Schritt angeglichen und einzeln zurückgenommen', async () => {
  const { core } = workspace;
  const { draft } = await read('Kaarst.xlsx', kaarst);
  const partners = { ...approve, field: 'partners', target: 'Caritas', originals: ['Carritas'] } satisfies Decision;
  await answer(core, draft.id, { kind: 'spellings', approved: [approve, partners] });
  expect((await listOf(draft.id)).groups).toEqual([]);
  await answer(core, draft.id, { kind: 'withdraw', field: 'partners', originals: ['Carritas'] });
  expect((await listOf(draft.id)).groups.map(({ field }) => field)).toEqual(['partners']);
});

test('was verschieden heißt, wird nicht wieder vorgeschlagen', async () => {
  const { draft } = await read('Kaarst.xlsx', kaarst);
  const texts = ['Carritas', 'Caritas'];
  await answer(workspace.core, draft.id, {
    kind: 'spelling',
    field: 'partners',
    target: null,
    originals: texts,
    apart: [],
  });
  const list = await listOf(draft.id);
  expect(list.groups.map(({ field }) => field)).toEqual(['provider']);
  expect(list.apart).toEqual([{ field: 'partners', originals: texts }]);
  await answer(workspace.core, draft.id, { kind: 'withdraw', field: 'partners', originals: texts });
  expect((await listOf(draft.id)).groups).toHaveLength(2);
});

test('die nächste Datei desselben Absenders folgt dem Bestand und dem Gelernten', async () => {
  const { core } = workspace;
  const first = await read('Kaarst.xlsx', kaarst);
  await answer(core, first.draft.id, approve);
  await takeOverDraft(core, first.draft.id);
  const rows = [
    ['Neues', 'AWO-Kreisverband Neuß', 'Kultur', 'Diakonie', 3],
    ['Mehr', 'AWO Kreisverbnad Neuss', 'Kultur', 'Diakonei', 4],
  ];
  const second = await read('Kaarst Nachtrag.xlsx', { headers, rows });
  expect(second.learned.map(({ text }) => text)).toContain(
    '„AWO-Kreisverband Neuß“ ist Träger „AWO Kreisverband Neuss e.V.“',
  );
  const { groups } = await listOf(second.draft.id);
  expect(groups.map(({ field, target, reason }) => [field, target, reason])).toEqual([
    ['provider', 'AWO Kreisverband Neuss e.V.', 'inventory'],
    ['partners', 'Diakonie', 'inventory'],
  ]);
});

test('eine Zustimmung gilt auf Wunsch in allen Dateien, die so schreiben', async () => {
  const { core } = workspace;
  const { draft } = await read('Kaarst.xlsx', kaarst);
  const other = await read('Neuss.xlsx', { headers, rows: [['Basar', 'AWO-Kreisverband Neuß', 'Kultur', 'VHS', 3]] });
  await read('Meerbusch.xlsx', { headers, rows: [['Basar', 'Rotes Kreuz', 'Kultur', 'VHS', 3]] });
  expect((await listOf(draft.id)).groups[0]?.otherFiles).toBe(1);
  const { files } = await core.call('imports.decideForAll', { id: draft.id, decision: approve });
  expect(files).toBe(2);
  expect(await columnOf(other.draft.id, 'B')).toEqual(['AWO Kreisverband Neuss e.V.']);
});

test('Wörter, die in keiner Liste stehen, finden ihren Begriff gemeinsam', async () => {
  const { core } = workspace;
  const topics = ['Themenkreis Blau', 'Themenkreis  Blauu', 'Gesundheit'];
  const rows = topics.map((topic, n) => [`A${n}`, 'VHS', topic, 'VHS', 3]);
  const { draft, cards } = await read('Kaarst.xlsx', { headers, rows });
  expect(cards.filter((card) => card.kind === 'value')).toHaveLength(2);
  const group = (await listOf(draft.id)).groups.find(({ field }) => field === 'fieldsOfAction');
  expect(group).toMatchObject({ target: '', reason: 'open', rung: 'oneLetter' });
  const originals = group?.members.map(({ text }) => text) ?? [];
  const field = 'fieldsOfAction';
  const target = 'gesundheit';
  const after = await answer(core, draft.id, { kind: 'spelling', field, target, originals, apart: [] });
  expect(after.cards.filter((card) => card.kind === 'value')).toEqual([]);
});

test('gleiche Zellen werden gemeinsam berichtigt, mit Herkunft und für die nächste Datei', async () => {
  const { core } = workspace;
  const { draft, cards } = await read('Kaarst.xlsx', kaarst);
  const card = cards.find((entry) => entry.kind === 'cell' && entry.field === 'capacity');
  expect(card).toMatchObject({ original: 'reichlich', cell: 'E4', cells: ['E4', 'E5', 'E8'] });
  const equal = { kind: 'correctEqual', field: 'capacity', original: 'reichlich' } as const;
  const vague = await answer(core, draft.id, { ...equal, text: 'x7x' });
  const still = vague.cards.find((entry) => entry.kind === 'cell' && entry.field === 'capacity');
  expect(still).toMatchObject({ original: 'reichlich', cells: ['E4', 'E5', 'E8'] });
  const after = await answer(core, draft.id, { ...equal, text: '12' });
  expect(after.cards.filter((entry) => entry.kind === 'cell')).toEqual([]);
  expect((await columnOf(draft.id, 'E')).slice(0, 3)).toEqual(['12', '12', '12']);
  await takeOverDraft(core, draft.id);
  const { learned } = await core.call('imports.learned', {});
  expect(learned.map(({ text }) => text)).toContain('„reichlich“ ist Plätze „12“');
});
