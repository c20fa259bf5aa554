import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ViewContent } from '../../../../shared/contract/views.ts';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());

const content = (columns: string[]): ViewContent => ({
  list: 'offers',
  filter: { municipalities: ['05162016'], terms: { targetGroup: ['frauen'] } },
  columns,
  sort: { key: 'validTo', descending: true },
});
const save = (id: string | null, name: string, columns = ['name', 'funding']) =>
  workspace.core.call('views.save', { id, name, content: content(columns) });
const names = async (list: 'offers' | 'measures' = 'offers'): Promise<string[]> =>
  (await workspace.core.call('views.list', { list })).views.map(({ name }) => name);

test('eine Ansicht kommt wieder, wie sie gespeichert wurde, bei ihrer Liste und nach Namen', async () => {
  await save(null, 'Zuletzt');
  const { id } = await save(null, ' Äußere Orte ');
  expect(await names()).toEqual(['Äußere Orte', 'Zuletzt']);
  expect(await names('measures')).toEqual([]);
  await save(id, 'Äußere Orte', ['name']);
  const { views } = await workspace.core.call('views.list', { list: 'offers' });
  expect(views[0]).toEqual({ id, name: 'Äußere Orte', content: content(['name']) });
});

test('ein Name steht in einer Liste nur einmal, und ohne Namen wird nichts gespeichert', async () => {
  const { id } = await save(null, 'Frauen in Kaarst');
  await expect(save(null, 'frauen in kaarst')).rejects.toMatchObject({ code: 'VIEW_EXISTS' });
  await expect(save(null, '  ')).rejects.toMatchObject({ code: 'VIEW_WITHOUT_NAME' });
  await save(id, 'Frauen in Kaarst');
  expect(await names()).toEqual(['Frauen in Kaarst']);
});

test('eine gelöschte Ansicht kommt beim Zurücknehmen wieder, und der Verlauf nennt sie', async () => {
  const { id } = await save(null, 'Frauen in Kaarst');
  const { commandId } = await workspace.core.call('views.remove', { id });
  expect(await names()).toEqual([]);
  await expect(save(id, 'Neu')).rejects.toMatchObject({ code: 'VIEW_NOT_FOUND' });
  const { commands } = await workspace.core.call('history.list', { cursor: null, limit: 1 });
  expect(commands[0]?.label).toBe('Ansicht gelöscht: Frauen in Kaarst');
  await workspace.core.call('history.undo', { commandId });
  expect(await names()).toEqual(['Frauen in Kaarst']);
});
