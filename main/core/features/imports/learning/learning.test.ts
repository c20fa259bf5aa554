import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Decision, DraftDetail } from '../../../../../shared/contract/imports.ts';
import { fixedClock } from '../../../platform/clock.ts';
import { openCore } from '../../../core.ts';
import { testWorkspace, type TestWorkspace } from '../../../test-workspace.ts';
import { answer, readDraft, takeOverDraft, writeReturn, type Return } from './test-returns.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());

const headers = ['Bezeichnung', 'Anbieter', 'Themenfeld', 'Adressaten', 'max. TN', 'Kürzel'];
const rows: Return['rows'] = [
  ['Sprachcafé am Markt', 'Caritas', 'Sprache', 'Alle', 20, 'Q1'],
  ['Elterncafé', 'Diakonie', 'Themenkreis Blau', 'Eltern', '-', 'Q2'],
  ['Schwimmkurs', 'Stadtsportbund', 'Sport', 'Frauen', 12, 'Q3'],
  ['Nähtreff', 'AWO', 'Kultur', 'Frauen', '-', 'Q4'],
];
const lastYear: Return = { sheet: 'Rückmeldung 2026', headers, rows };
const thisYear: Return = {
  sheet: 'Rückmeldung 2027',
  headers,
  rows: [...rows.slice(1), ['Lesepaten', 'Stadtbücherei', 'Themenkreis Blau', 'Eltern', '-', 'Q9']],
};
const openCards = ({ cards }: DraftDetail) => cards.filter((card) => card.kind !== 'sign' || card.decided === null);
const columnOf = (detail: DraftDetail, header: string) =>
  detail.tables[0]?.columns.find((column) => column.header === header);

/** Reads a return and gives the answers a person would give: sender, one term, one sign, one column. */
async function readAndAnswer(name: string, content: Return, ags: string): Promise<DraftDetail> {
  const { core, dataDir } = workspace;
  const first = await readDraft(core, await writeReturn(dataDir, name, content), name);
  const { id } = first.draft;
  const [table] = first.tables;
  const column = columnOf(first, 'Kürzel');
  await answer(core, id, { kind: 'sender', ags, actor: null });
  const place = { sheet: table?.sheet ?? '', range: table?.range ?? '', letter: column?.letter ?? '' };
  await answer(core, id, { kind: 'column', ...place, field: 'remark' });
  await answer(core, id, { kind: 'sign', sign: '-', meaning: 'missing' });
  const original = 'Themenkreis Blau';
  return answer(core, id, { kind: 'value', field: 'fieldsOfAction', original, termIds: ['gesundheit'] });
}
/** A year later, in the same data folder. */
function nextYear(): void {
  workspace.core.close();
  workspace.core = openCore({ dataDir: workspace.dataDir, clock: fixedClock('2027-11-14T09:00:00Z') });
}

test('die zweite Datei derselben Stadt braucht keine Frage', async () => {
  const { dataDir } = workspace;
  const first = await readAndAnswer('a.xlsx', lastYear, '05162016');
  expect(openCards(first)).toEqual([]);
  expect(first.learned).toEqual([]);
  await takeOverDraft(workspace.core, first.draft.id);
  nextYear();
  const second = await readDraft(workspace.core, await writeReturn(dataDir, 'b.xlsx', thisYear), 'b.xlsx');
  expect(second.draft.question).toBeNull();
  expect(openCards(second)).toEqual([]);
  expect(second.draft).toMatchObject({ state: 'ready', sender: { ags: '05162016' } });
  expect(columnOf(second, 'Kürzel')).toMatchObject({ field: 'remark', decided: true });
  expect(columnOf(second, 'Kürzel')?.reason).toBe('Gelernt aus der Korrektur vom 22.11.2026 („a.xlsx“).');
  const texts = second.learned.map((entry) => entry.text);
  expect(texts).toContain('„Themenkreis Blau“ ist Handlungsfeld „Gesundheit“');
  expect(texts).toContain('„-“ bedeutet keine Angabe');
  expect(texts).toContain('„Kürzel“ ist Bemerkung');
  expect(texts).toContain('Absender ist Kaarst');
});

test('eine andere Stadt mit derselben Anordnung wird gefragt', async () => {
  const { dataDir } = workspace;
  const first = await readAndAnswer('a.xlsx', lastYear, '05162016');
  await takeOverDraft(workspace.core, first.draft.id);
  const others: Return = { ...thisYear, rows: thisYear.rows.map(([, ...cells], n) => [`Anderes ${n}`, ...cells]) };
  const name = 'Jüchen 2027.xlsx';
  const second = await readDraft(workspace.core, await writeReturn(dataDir, name, others), name);
  expect(second.draft.sender.ags).toBe('05162012');
  expect(second.learned).toEqual([]);
  expect(openCards(second).map((card) => card.kind)).toContain('value');
  expect(openCards(second).map((card) => card.kind)).toContain('sign');
});

test('ohne Namen und ohne bekannte Angebote verrät die Anordnung den Absender nicht', async () => {
  const first = await readAndAnswer('a.xlsx', lastYear, '05162016');
  await takeOverDraft(workspace.core, first.draft.id);
  const others: Return = { ...thisYear, rows: thisYear.rows.map(([, ...cells], n) => [`Anderes ${n}`, ...cells]) };
  const second = await readDraft(workspace.core, await writeReturn(workspace.dataDir, 'x.xlsx', others), 'x.xlsx');
  expect(second.draft.question).toMatchObject({ kind: 'sender' });
});

test('widerrufen gilt für diese Datei oder für immer; die eigene Antwort geht vor und wird neu gelernt', async () => {
  const { dataDir } = workspace;
  await takeOverDraft(workspace.core, (await readAndAnswer('a.xlsx', lastYear, '05162016')).draft.id);
  nextYear();
  const { core } = workspace;
  const second = await readDraft(core, await writeReturn(dataDir, 'b.xlsx', thisYear), 'b.xlsx');
  const sign = second.learned.find((entry) => entry.kind === 'sign');
  const value = second.learned.find((entry) => entry.kind === 'value');
  const { id } = second.draft;
  const here = await core.call('imports.revokeLearned', { id, learnedId: sign?.id ?? '', forGood: false });
  expect(openCards(here).map((card) => card.kind)).toEqual(['sign']);
  expect((await core.call('imports.learned', {})).learned.map((entry) => entry.kind)).toContain('sign');
  const gone = await core.call('imports.revokeLearned', { id, learnedId: value?.id ?? '', forGood: true });
  expect(
    openCards(gone)
      .map((card) => card.kind)
      .sort(),
  ).toEqual(['sign', 'value']);
  expect((await core.call('imports.learned', {})).learned.map((entry) => entry.kind)).not.toContain('value');
  await answer(core, id, { kind: 'sign', sign: '-', meaning: 'zero' });
  await takeOverDraft(core, id);
  const now = (await core.call('imports.learned', {})).learned.find((entry) => entry.kind === 'sign');
  expect(now).toMatchObject({ text: '„-“ bedeutet null', fileName: 'b.xlsx', sender: 'Kaarst' });
});

test('eine Antwort für alle offenen Dateien gilt nur, wo gefragt wird', async () => {
  const { core, dataDir } = workspace;
  const plain: Return = { headers, rows: [['Chor', 'Musikschule', 'Kultur', 'Alle', 5, 'Q7']] };
  const [kaarst, juechen, neuss] = await Promise.all(
    [
      { name: 'Kaarst.xlsx', content: lastYear },
      { name: 'Jüchen.xlsx', content: thisYear },
      { name: 'Neuss.xlsx', content: plain },
    ].map(async ({ name, content }) => readDraft(core, await writeReturn(dataDir, name, content), name)),
  );
  const original = 'Themenkreis Blau';
  const decision = { kind: 'value', field: 'fieldsOfAction', original, termIds: ['gesundheit'] } satisfies Decision;
  const { detail, files } = await core.call('imports.decideForAll', { id: kaarst?.draft.id ?? '', decision });
  expect(files).toBe(2);
  expect(detail.cards.some((card) => card.kind === 'value')).toBe(false);
  const other = await core.call('imports.draft', { id: juechen?.draft.id ?? '' });
  expect(other.cards.some((card) => card.kind === 'value')).toBe(false);
  await takeOverDraft(core, neuss?.draft.id ?? '');
  expect((await core.call('imports.learned', {})).learned.filter((entry) => entry.kind === 'value')).toEqual([]);
});

test('eine von Hand gezogene Tabelle wird an ihren Worten wiedergefunden, auch tiefer im Blatt', async () => {
  const { core, dataDir } = workspace;
  const odd = (rowsAbove: number, name: string): Return => ({
    sheet: 'Tabelle1',
    headers: ['Wer', 'Was', 'Wo'],
    rows: [
      ...Array.from({ length: rowsAbove }, (_none, n) => [`Vorbemerkung ${n} zur Liste`, null, null]),
      ['Bezeichnung', 'Anbieter', 'Themenfeld'],
      [name, 'Caritas', 'Sprache'],
      ['Elterncafé', 'Diakonie', 'Gesundheit'],
      ['Ende der Liste', null, null],
    ],
  });
  const first = await readDraft(core, await writeReturn(dataDir, 'Kaarst.xlsx', odd(1, 'A')), 'Kaarst.xlsx');
  const { id } = first.draft;
  const bounds = { headerRows: [5], dataRows: [6, 7] as [number, number] };
  const drawn = await answer(core, id, { kind: 'table', sheet: 'Tabelle1', ...bounds });
  expect(drawn.tables[0]).toMatchObject({ headerRows: [5], dataRows: [6, 7] });
  await takeOverDraft(core, id);
  nextYear();
  const path = await writeReturn(dataDir, 'Kaarst neu.xlsx', odd(3, 'Neues'));
  const second = await readDraft(workspace.core, path, 'Kaarst neu.xlsx');
  expect(second.tables[0]).toMatchObject({ headerRows: [7], dataRows: [8, 9] });
  expect(second.learned.map((entry) => entry.kind)).toContain('table');
});

test('gelernte Entscheidungen sind kein Inhalt: die Rücknahme der Übernahme lässt sie stehen', async () => {
  const first = await readAndAnswer('a.xlsx', lastYear, '05162016');
  const importId = await takeOverDraft(workspace.core, first.draft.id);
  const before = (await workspace.core.call('imports.learned', {})).learned.length;
  await workspace.core.call('imports.undo', { importId });
  expect((await workspace.core.call('imports.learned', {})).learned).toHaveLength(before);
  const ids = (await workspace.core.call('imports.learned', {})).learned.map((entry) => entry.id);
  await workspace.core.call('imports.forgetLearned', { ids });
  expect((await workspace.core.call('imports.learned', {})).learned).toEqual([]);
});

test('ein Verband steht in der Liste, wie er geschrieben wird', async () => {
  const { core } = workspace;
  const first = await readAndAnswer('a.xlsx', lastYear, '05162016');
  await answer(core, first.draft.id, { kind: 'sender', ags: 'districtWide', actor: 'AWO Kreisverband Niederrhein' });
  await takeOverDraft(core, first.draft.id);
  const { learned } = await core.call('imports.learned', {});
  expect(new Set(learned.map(({ sender }) => sender))).toEqual(new Set(['AWO Kreisverband Niederrhein']));
});

test('eine Liste ohne Absender lernt für Listen desselben Aufbaus, nicht für andere', async () => {
  const { core, dataDir } = workspace;
  const register = (first: string, rest: string[]): Return => ({
    sheet: 'Vereine',
    headers: ['Verein', 'Trägerart', 'Straße', 'PLZ', 'Ort', ...rest],
    rows: [
      [first, 'Blaukreis', 'Am Markt 1', '41460', 'Neuss', ...rest.map(() => 'TV')],
      ['Sportbund Beispiel', 'Verein', 'Ring 2', '41564', 'Kaarst', ...rest.map(() => 'SB')],
    ],
  });
  const read = async (name: string, content: Return) =>
    readDraft(core, await writeReturn(dataDir, name, content), name);
  const first = await read('Vereine 2026.xlsx', register('Turnverein Muster', ['Kz.']));
  expect(first.draft.sender).toMatchObject({ ags: 'districtWide', actor: null });
  const { sheet = '', range = '' } = first.tables[0] ?? {};
  const letter = columnOf(first, 'Kz.')?.letter ?? '';
  await answer(core, first.draft.id, { kind: 'column', sheet, range, letter, field: 'actorShortName' });
  await answer(core, first.draft.id, {
    kind: 'value',
    field: 'providerType',
    original: 'Blaukreis',
    termIds: ['verein'],
  });
  await takeOverDraft(core, first.draft.id);
  const again = await read('Vereine 2027.xlsx', register('Turnverein Neu', ['Kz.']));
  expect(columnOf(again, 'Kz.')).toMatchObject({ field: 'actorShortName', decided: true });
  expect(again.learned.map(({ kind, sender }) => `${kind} ${sender}`).sort()).toEqual([
    'column Listen mit diesem Aufbau',
    'value Listen mit diesem Aufbau',
  ]);
  const other = await read('Register.xlsx', register('Turnverein Drei', ['Kürzel', 'Mitglieder']));
  expect(other.learned).toEqual([]);
});
