import { afterEach, beforeEach, expect, test } from 'vitest';
import { linesOf } from '../../../../shared/domain/documents/blocks.ts';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';

let workspace: TestWorkspace;
let programmeId: string;
let grantId: string;
const call: TestWorkspace['core']['call'] = (...args) => workspace.core.call(...args);
const programme = {
  name: 'Beispielprogramm',
  shortName: null,
  funder: 'Land',
  reference: null,
  startDay: '2026-01-01',
  endDay: '2027-12-31',
  state: 'open',
  website: null,
  remark: null,
} as const;
const grant = {
  name: 'Personal',
  reference: null,
  grantedDay: null,
  startDay: '2026-01-01',
  endDay: null,
  amount: 10_000_000,
  ownShare: 2_000_000,
  posts: '1,0 VZÄ',
  proofDue: '2027-03-31',
  proofDone: null,
  keepUntil: '2032-12-31',
  remark: null,
};
beforeEach(async () => {
  workspace = testWorkspace();
  ({ id: programmeId } = await call('funding.saveProgramme', { id: null, values: programme }));
  ({ id: grantId } = await call('funding.saveGrant', { id: null, programmeId, values: grant }));
});
afterEach(() => workspace.end());

async function costOf(name: string, municipalities: string[], year: number, granted: number): Promise<void> {
  const level = municipalities.length > 0 ? ('municipality' as const) : ('district' as const);
  const { id } = await call('planning.createMeasure', {
    planId: null,
    values: { name, municipalities, level, fieldOfAction: 'sprache' },
  });
  const values = { year, amount: granted * 2, granted, grantId, note: null };
  await call('planning.saveItem', { entity: 'measure_cost', id: null, ownerId: id, values });
}

test('fällt ein Programm weg, stehen Maßnahmen, Kommunen, Stellen und fehlende Mittel je Jahr da', async () => {
  await costOf('Sprachtreff', ['05162016'], 2027, 150_000);
  await costOf('Fachtag', [], 2027, 50_000);
  await costOf('Früher', [], 2020, 50_000);
  const { measures, missing, grants } = await call('funding.get', { id: programmeId });
  expect(measures.map(({ name, districtWide }) => [name, districtWide])).toEqual([
    ['Sprachtreff', false],
    ['Fachtag', true],
    ['Früher', true],
  ]);
  expect(missing).toEqual([{ year: 2027, granted: 200_000, measures: 2 }]);
  expect(grants[0]?.posts).toBe('1,0 VZÄ');
});

test('offene Fristen stehen nach Tagen; Erledigtes verschwindet und kommt mit der Rücknahme wieder', async () => {
  const values = { due: '2026-12-15', amount: 2_500_000, doneDay: null, note: null };
  const { id } = await call('funding.saveCallOff', { id: null, grantId, values });
  const whats = async () => (await call('funding.deadlines', {})).rows.map(({ what }) => what);
  expect(await whats()).toEqual(['callOff', 'proof', 'keepUntil']);
  await call('funding.settle', { what: 'callOff', id, day: '2026-12-14' });
  expect(await whats()).toEqual(['proof', 'keepUntil']);
  await call('history.undo', {});
  expect(await whats()).toEqual(['callOff', 'proof', 'keepUntil']);
});

test('wird ein Programm gelöscht, behalten die Maßnahmen ihre Kosten; die Rücknahme bringt alles wieder', async () => {
  await costOf('Sprachtreff', ['05162016'], 2027, 150_000);
  const before = await call('funding.get', { id: programmeId });
  await call('funding.remove', { entity: 'funding_programme', id: programmeId });
  expect((await call('funding.plan', {})).rows[0]?.years).toEqual([{ year: 2027, amount: 300_000, granted: 150_000 }]);
  await call('history.undo', {});
  expect(await call('funding.get', { id: programmeId })).toEqual(before);
});

test('Förderübersicht und Sachbericht nennen Beträge deutsch und rechnen den Eigenanteil aus', async () => {
  await costOf('Sprachtreff', ['05162016'], 2027, 150_000);
  const overview = await call('handouts.blockDocument', { kind: 'funding' });
  expect(linesOf(overview.blocks).join('\n')).toContain('Eigenanteil · 1.500');
  const report = await call('handouts.blockDocument', { kind: 'sachbericht', recordId: programmeId });
  expect(report.title).toBe('Sachbericht 2026: Beispielprogramm');
  expect(linesOf(report.blocks).join('\n')).toContain('Kaarst');
});

test('mit dem Nachweis beginnt die Aufbewahrung von fünf Jahren; ein eigenes Ende bleibt', async () => {
  const own = await call('funding.settle', { what: 'proof', id: grantId, day: '2026-11-20' });
  expect(own.keepUntil).toBe('2032-12-31');
  const values = { ...grant, name: 'Sachkosten', keepUntil: null };
  const { id } = await call('funding.saveGrant', { id: null, programmeId, values });
  expect((await call('funding.settle', { what: 'proof', id, day: '2028-02-29' })).keepUntil).toBe('2033-02-28');
  const { rows } = await call('funding.deadlines', {});
  expect(rows.map(({ what, day }) => [what, day])).toContainEqual(['keepUntil', '2033-02-28']);
});
