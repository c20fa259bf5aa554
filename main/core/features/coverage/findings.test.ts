import { afterEach, beforeEach, expect, test } from 'vitest';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';

let workspace: TestWorkspace;
const [kaarst, neuss] = ['05162016', '05162024'];
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());

const add = (name: string, provider: string | null, municipalities: string[], targetGroups: string[] = []) =>
  workspace.core.call('offers.create', {
    values: { name, fieldsOfAction: ['sprache'], targetGroups, ...(provider && { provider }) },
    municipalities,
    districtWide: municipalities.length === 0,
    told: { who: 'a', whom: 'b', day: '2026-11-20' },
  });
const found = async (view: 'single' | 'several' | 'added') => {
  const { rows } = await workspace.core.call('coverage.findings', { view });
  return rows.map(({ ags, targetGroup, offers }) => [ags, targetGroup, offers.map(({ name }) => name).sort()]);
};

test('steht ein Träger in einem Handlungsfeld allein, wird er genannt; ein Angebot ohne Träger lässt es offen', async () => {
  await add('Kurs A', 'VHS', [kaarst]);
  await add('Kurs B', 'VHS', [kaarst]);
  await add('Kurs C', 'VHS', [neuss]);
  await add('Treff', null, [neuss]);
  expect(await found('single')).toEqual([[kaarst, '', ['Kurs A', 'Kurs B']]]);
});

test('gleiches Handlungsfeld, gleiche Zielgruppe, gleiche Kommune und mehrere Träger sind eine mögliche Doppelstruktur', async () => {
  await add('Kurs A', 'VHS', [kaarst], ['frauen']);
  await add('Kurs B', 'Diakonie', [kaarst], ['frauen', 'eltern']);
  await add('Kurs C', 'AWO', [neuss], ['frauen']);
  expect(await found('several')).toEqual([[kaarst, 'frauen', ['Kurs A', 'Kurs B']]]);
});

test('ohne frühere Erhebung gibt es keinen Vergleich', async () => {
  await add('Kurs A', 'VHS', [kaarst]);
  expect(await found('added')).toEqual([]);
  expect((await workspace.core.call('coverage.findings', { view: 'added' })).before).toBeNull();
});
