import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  answer,
  readDraft,
  takeOverDraft,
  writeReturn,
} from '../../main/core/features/imports/learning/test-returns.ts';
import { Lists } from './support/lists.ts';

let lists: Lists;
beforeEach(() => {
  lists = new Lists();
});
afterEach(() => lists.workspace.end());

const preview = (id: string, intoId: string) =>
  lists.core.call('vocabularies.mergePreview', { vocabulary: 'fieldOfAction', id, intoId });
const confirmGap = (fieldOfAction: string) =>
  lists.core.call('coverage.confirmGap', { ags: '05162016', fieldOfAction, reason: 'Gespräch', planned: '' });
const view = {
  list: 'offers',
  filter: { terms: { fieldOfAction: ['kultur', 'wohnen'] } },
  columns: ['name'],
  sort: { key: 'name', descending: false },
} as const;

test('zusammenführen: Angebote, Bedarfe, Ansichten nennen danach den anderen Begriff; die Vorschau sagt es vorher', async () => {
  await lists.offer('Chor', ['kultur', 'sport']);
  await lists.offer('Theater', ['kultur']);
  await confirmGap('kultur');
  await lists.core.call('views.save', {
    id: null,
    name: 'Kultur',
    content: { ...view, filter: { terms: { fieldOfAction: ['kultur', 'wohnen'] } }, columns: ['name'] },
  });
  const before = lists.hash();
  expect(await preview('kultur', 'sport')).toEqual({
    moved: [
      { kind: 'offer', count: 2 },
      { kind: 'gap', count: 1 },
      { kind: 'saved_view', count: 1 },
    ],
    staying: [],
  });
  const { commandId, moved } = await lists.merge('kultur', 'sport');
  expect(moved).toBe(4);
  expect(await lists.fieldsOf('Chor')).toEqual(['sport']);
  expect(await lists.fieldsOf('Theater')).toEqual(['sport']);
  expect((await lists.core.call('coverage.gaps', {})).gaps.map((gap) => gap.fieldOfAction)).toEqual(['sport']);
  const { views } = await lists.core.call('views.list', { list: 'offers' });
  expect(views[0]?.content.filter).toEqual({ terms: { fieldOfAction: ['sport', 'wohnen'] } });
  expect(await lists.term('kultur')).toMatchObject({ retired: true, mergedInto: 'Sport und Freizeit', uses: [] });
  await lists.undo(commandId);
  expect(lists.hash()).toBe(before);
});

test('eine Datei mit dem alten Wort wird nach dem Zusammenführen als der andere Begriff gelesen', async () => {
  await lists.merge('kultur', 'sport');
  expect(await lists.read('Chor', 'Kultur')).toEqual(['sport']);
  expect(await lists.read('Trommelkurs', 'Kulturarbeit')).toEqual(['sport']);
});

test('eine Antwort, die für eine frühere Datei galt, gilt nach dem Zusammenführen für den anderen Begriff', async () => {
  const headers = ['Bezeichnung', 'Träger', 'Handlungsfeld', 'Zielgruppe'];
  const rows = [
    ['Chor', 'AWO', 'Themenkreis Blau', 'Frauen'],
    ['Kurs', 'AWO', 'Sprache', 'Frauen'],
  ];
  const { core, workspace } = lists;
  const read = async (name: string, content: string[][]) =>
    readDraft(core, await writeReturn(workspace.dataDir, name, { headers, rows: content }), name);
  const first = await read('a.xlsx', rows);
  await answer(core, first.draft.id, { kind: 'sender', ags: '05162016', actor: null });
  await answer(core, first.draft.id, {
    kind: 'value',
    field: 'fieldsOfAction',
    original: 'Themenkreis Blau',
    termIds: ['kultur'],
  });
  await takeOverDraft(core, first.draft.id);
  expect((await lists.term('kultur'))?.uses).toEqual([
    { kind: 'offer', count: 1 },
    { kind: 'learned', count: 1 },
  ]);
  await lists.merge('kultur', 'sport');
  const second = await read('b.xlsx', [['Theater', 'AWO', 'Themenkreis Blau', 'Frauen'], ...rows]);
  await answer(core, second.draft.id, { kind: 'secondFile', mode: 'adds', replaces: null });
  await takeOverDraft(core, second.draft.id);
  expect(await lists.fieldsOf('Theater')).toEqual(['sport']);
});

test('wo derselbe Ort schon eine Lücke mit dem anderen Begriff hat, bleibt die zweite stehen und wird genannt', async () => {
  await confirmGap('kultur');
  await confirmGap('wohnen');
  expect(await preview('kultur', 'wohnen')).toEqual({ moved: [], staying: [{ kind: 'gap', count: 1 }] });
  await lists.merge('kultur', 'wohnen');
  const { gaps } = await lists.core.call('coverage.gaps', {});
  expect(gaps.map((gap) => gap.fieldOfAction).toSorted()).toEqual(['kultur', 'wohnen']);
});

test('ein zusammengeführter Begriff lässt sich wieder anbieten und hat dann sein Wort zurück', async () => {
  await lists.merge('kultur', 'sport');
  await lists.core.call('vocabularies.retire', { vocabulary: 'fieldOfAction', id: 'kultur', retired: false });
  expect(await lists.read('Chor', 'Kultur')).toEqual(['kultur']);
});
