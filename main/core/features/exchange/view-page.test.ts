import { afterEach, beforeEach, expect, test } from 'vitest';
import { linesOf } from '../../../../shared/domain/documents/blocks.ts';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = testWorkspace();
  const told = { who: 'Frau Aydın', whom: 'Herr Yılmaz', day: '2026-11-20' };
  const common = { municipalities: ['05162012'], districtWide: false, told };
  const kinder = {
    targetGroups: ['kinder-3-6'],
    funding: 'Land',
    fundedUntil: '2027',
    participants: '2',
    annualAmount: '4800',
  };
  const values = { name: 'Spielkreis', provider: 'Caritas', contactName: 'Frau Beispiel', ...kinder };
  await workspace.core.call('offers.create', { ...common, values });
  await workspace.core.call('offers.create', { ...common, municipalities: ['05162016'], values: { name: 'Anderswo' } });
});
afterEach(() => workspace.end());

const columns = [
  'name',
  'provider',
  'funding',
  'fundedUntil',
  'annualAmount',
  'participants',
  'contactName',
  'confirmedOn',
];
async function page(recordId?: string) {
  const filter = { municipalities: ['05162012'] };
  const content = { list: 'offers', filter, columns, sort: { key: 'name', descending: false } } as const;
  const { id } = await workspace.core.call('views.save', { id: null, name: 'Wer zahlt in Jüchen', content });
  return workspace.core.call('handouts.blockDocument', { kind: 'view', recordId: recordId ?? id });
}

test('eine gespeicherte Ansicht wird eine Seite mit ihren Spalten: was, wer zahlt, bis wann', async () => {
  const { title, subtitle, blocks } = await page();
  expect(title).toBe('Wer zahlt in Jüchen');
  expect(subtitle).toContain('Kommune: Jüchen · 1 Angebot');
  const text = linesOf(blocks).join('\n');
  expect(text).toMatch(/Spielkreis.*Caritas.*Land.*2027.*20\.11\.2026/);
  expect(text).not.toContain('Anderswo');
});

test('Ansprechpersonen, Beträge und kleine Zahlen von Personen stehen nicht darauf', async () => {
  const text = linesOf((await page()).blocks).join('\n');
  expect(text).not.toMatch(/Frau Beispiel|4\.?800/);
  expect(text).toContain('geheim');
});

test('eine gelöschte Ansicht ergibt keine Seite', async () => {
  await expect(page('00000000-0000-7000-8000-000000000000')).rejects.toMatchObject({ code: 'VIEW_NOT_FOUND' });
});
