import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Block } from '../../../../../shared/contract/documents.ts';
import { linesOf } from '../../../../../shared/domain/documents/blocks.ts';
import { testWorkspace, type TestWorkspace } from '../../../test-workspace.ts';
import { nothingSaid } from '../../../../../shared/domain/planning/nothing-said.ts';

let workspace: TestWorkspace;
let planId = '';
beforeEach(async () => {
  workspace = testWorkspace();
  const { core } = workspace;
  const lights = ['onTrack', 'atRisk'] as const;
  for (const [index, name] of ['Kurse', 'Räume'].entries()) {
    const values = { name, startDate: '2026', endDate: '2027-06', fieldOfAction: 'sprache' };
    const created = await core.call('planning.createMeasure', { planId: null, values });
    planId = created.planId;
    const said = { ...nothingSaid, status: 'running' as const, decisionNeeded: index === 1 ? 'Wer zahlt?' : null };
    const report = (day: string, trafficLight: (typeof lights)[number]) =>
      core.call('planning.report', { measureId: created.id, values: { ...said, day, trafficLight } });
    await report('2026-05-01', 'onTrack');
    await report('2026-11-01', lights[index] ?? 'onTrack');
  }
});
afterEach(() => workspace.end());

const document = (kind: 'status' | 'timeline') =>
  workspace.core.call('handouts.blockDocument', { kind, recordId: planId });

test('der Bericht nennt die Änderungen, alle Maßnahmen, und alles zu jeder mit Schwierigkeiten', async () => {
  const { blocks, options } = await document('status');
  const lines = linesOf(blocks);
  expect(lines).toContain('1 gefährdet');
  expect(lines).toContain('Was sich seit dem 22.08.2026 geändert hat: M2 Räume: Ampel bisher im Plan, jetzt gefährdet');
  expect(blocks.filter((block) => block.type === 'heading' && block.level === 3)).toMatchObject([{ text: 'M2 Räume' }]);
  expect(lines).toContain('M2 Räume: Entscheidung nötig: Wer zahlt?');
  expect(options).toMatchObject({ recordId: planId, since: '2026-08-22' });
});

test('der Bericht eines früheren Tages zeigt nur, was damals gemeldet war', async () => {
  const then = { kind: 'status', recordId: planId, variant: 'internal', on: '2026-06-01' } as const;
  const { blocks, subtitle } = await workspace.core.call('handouts.blockDocument', then);
  const lines = linesOf(blocks);
  expect(subtitle).toContain('Sachstand zum 01.06.2026');
  expect(lines).toContain('2 im Plan');
  expect(lines).toContain('1 Entscheidung nötig');
  expect(lines).toContain('M2 Räume: Stand: in Umsetzung · im Plan · Stand 01.05.2026');
});

test('alle Ausgaben eines Tages vergleichen mit demselben Tag, die eines späteren mit dem letzten Bericht', async () => {
  const report = await document('status');
  const base64 = Buffer.from('pdf').toString('base64');
  const issued = await workspace.core.call('handouts.store', { report, format: 'pdf', base64 });
  const again = await document('status');
  expect(again.options.since).toBe('2026-08-22');
  expect(again.blocks).toEqual(report.blocks);
  workspace.clock.now = () => '2026-11-25T09:00:00.000Z';
  workspace.clock.today = () => '2026-11-25';
  expect((await document('status')).options.since).toBe('2026-11-22');
  const changes = await workspace.core.call('handouts.changesSince', { id: issued.id });
  expect([...changes.linesAdded, ...changes.linesRemoved]).toEqual([]);
});

const texts = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.type === 'drawing'
      ? block.drawing.shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : []))
      : [],
  );

test('ein langer Name steht im Zeitplan ganz, in zwei Zeilen', async () => {
  const name = 'Betriebe und Zugewanderte treffen sich zweimal im Jahr bei einer Praktikumsbörse im Kreishaus';
  await workspace.core.call('planning.createMeasure', { planId, values: { name, fieldOfAction: 'sprache' } });
  const lines = texts((await document('timeline')).blocks);
  const first = lines.findIndex((text) => text.startsWith('M3  Betriebe'));
  expect(lines.slice(first, first + 2).join(' ')).toBe(`M3  ${name}`);
});

test('der Zeitplan zeichnet jede Maßnahme einmal, auf A3 oder A4', async () => {
  const poster = await document('timeline');
  expect(poster.paper).toBe('A3 landscape');
  expect(texts(poster.blocks).filter((text) => text.startsWith('M'))).toEqual(['M1  Kurse', 'M2  Räume']);
  const small = await workspace.core.call('handouts.blockDocument', {
    kind: 'timeline',
    recordId: planId,
    paper: 'A4 landscape',
  });
  expect(small.paper).toBe('A4 landscape');
  for (const format of ['docx', 'xlsx'] as const) {
    const { base64 } = await workspace.core.call('handouts.render', { options: small.options, format });
    expect(base64.length).toBeGreaterThan(1000);
  }
});
