import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MeasureRow } from '../../shared/contract/planning.ts';
import { Desk } from './support/desk.ts';
import type { CellValue } from './support/workbook.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.close());

const [kaarst, neuss] = ['05162016', '05162024'] as const;
const measures = async (): Promise<MeasureRow[]> => {
  const [plan] = (await desk.core.call('planning.plans', {})).plans;
  if (!plan) return [];
  const sort = { key: 'plan', descending: false } as const;
  return (await desk.core.call('planning.list', { planId: plan.id, filter: {}, sort, offset: 0, limit: 500 })).rows;
};
const file = (name: string, rows: readonly CellValue[][]) => desk.file(name, { Maßnahmenplan: [...rows] });

/** A list as an office keeps it: other words, other order, its own signs. */
const head = [
  'Status',
  'Nr.',
  'Handlungsfeld',
  'Ziel',
  'Maßnahme',
  'verantwortlich',
  'Beteiligte',
  'Zeitraum',
  'Kommunen',
  'Ampel',
  'Sachstand',
];
const rows: CellValue[][] = [
  [
    'läuft',
    '1.1',
    'Sprache',
    'Übergänge gelingen',
    'Rucksack Schule',
    'Schulamt',
    'Grundschulen; VHS',
    '2025-2027',
    'Kaarst, Neuss',
    'gelb',
    'Zwei Gruppen laufen.',
  ],
  [
    'erledigt',
    '1.2',
    'Sprache',
    'Übergänge gelingen',
    'Griffbereit',
    'KI',
    '',
    '01/2024 bis 06/2026',
    'kreisweit',
    'grün',
    'Abgeschlossen.',
  ],
  ['offen', '2.1', 'Bildung', 'Eltern erreichen', 'Elternlotsen', 'Caritas', '', '', '', '', ''],
];

describe('eine vorhandene Maßnahmenliste einlesen', () => {
  it('legt Ziele und Maßnahmen mit ihren Nummern an; Zustand und Kommunen stehen, wie die Liste sie nennt', async () => {
    const run = await desk.run(await file('Maßnahmen.xlsx', [head, ...rows]));
    expect(run).toMatchObject({ created: 3, updated: 0, rejected: 0 });
    expect(run.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    const found = await measures();
    expect(found.map((row) => [row.number, row.name, row.lead, row.status, row.trafficLight])).toEqual([
      ['2.1', 'Elternlotsen', 'Caritas', 'planned', null],
      ['1.1', 'Rucksack Schule', 'Schulamt', 'running', 'deviation'],
      ['1.2', 'Griffbereit', 'KI', 'implemented', 'onTrack'],
    ]);
    expect(found[1]).toMatchObject({
      municipalities: [kaarst, neuss],
      partners: ['Grundschulen', 'VHS'],
      startDate: '2025',
      endDate: '2027',
      fieldOfAction: 'sprache',
      text: 'Zwei Gruppen laufen.',
    });
  });

  it('dieselbe Liste noch einmal ändert nichts; nur was anders ist, wird geändert und lässt sich zurücknehmen', async () => {
    await desk.run(await file('Maßnahmen.xlsx', [head, ...rows]));
    const before = desk.hash();
    const same = await desk.run(
      await file('Maßnahmen neu.xlsx', [head.toReversed(), ...rows.map((row) => row.toReversed())]),
    );
    expect(same).toMatchObject({ created: 0, updated: 0, unchanged: 3 });
    const changed = rows.map((row) =>
      row[1] === '1.1'
        ? ['läuft', '1.1', ...row.slice(2, 7), '2025-2028', ...row.slice(8, 9), 'rot', 'Räume fehlen.']
        : row,
    );
    const next = await desk.run(
      await file('Maßnahmen 2.xlsx', [
        head,
        ...changed,
        ['Idee', '3', 'Bildung', 'Eltern erreichen', 'Neu', '', '', '', '', '', ''],
      ]),
    );
    expect(next).toMatchObject({ created: 1, updated: 1, unchanged: 2 });
    const row = (await measures()).find(({ number }) => number === '1.1');
    expect(row).toMatchObject({ endDate: '2028', moves: 1, trafficLight: 'atRisk', text: 'Räume fehlen.' });
    await desk.core.call('imports.undo', { importId: next.importId! });
    await desk.core.call('imports.undo', { importId: same.importId! });
    expect(desk.hash()).toBe(before);
  });

  it('vor dem Übernehmen steht da, was neu und was anders ist, und es wird nicht nach einem Absender gefragt', async () => {
    await desk.run(await file('Maßnahmen.xlsx', [head, ...rows]));
    const [draft] = await desk.read(await file('Neu.xlsx', [head, [...rows[0]!.slice(0, 9), 'rot', 'Räume fehlen.']]));
    expect(draft).toMatchObject({ question: null, counts: { created: 0, updated: 1 } });
    const { rows: lines } = await desk.core.call('imports.difference', {
      id: draft!.id,
      kind: 'changed',
      from: 0,
      limit: 50,
    });
    expect(lines[0]).toMatchObject({
      name: 'Rucksack Schule',
      changes: [
        { field: 'trafficLight', before: 'Abweichung', after: 'gefährdet' },
        { field: 'reportText', before: 'Zwei Gruppen laufen.', after: 'Räume fehlen.' },
      ],
    });
  });

  it('was nicht verstanden wird, wird gesagt und nicht geraten', async () => {
    const run = await desk.run(
      await file('Maßnahmen.xlsx', [
        ['Maßnahme', 'Ziel', 'Status', 'Sachstand', 'Kosten'],
        ['Rucksack', 'Übergänge', 'halbfertig', 'Es geht voran.', '15.000 €'],
        ['Rucksack', 'Übergänge', 'läuft', '', ''],
        ['Griffbereit', '', 'entfällt', '', ''],
      ]),
    );
    const codes = run.issues.map(({ code }) => code);
    for (const code of [
      'CHOICE_UNKNOWN',
      'GOAL_WITHOUT_FIELD',
      'REPORT_STATUS_MISSING',
      'COSTS_AS_NOTE',
      'MEASURE_TWICE',
      'REPORT_REASON_MISSING',
    ])
      expect(codes).toContain(code);
    expect((await measures()).map(({ name, status }) => [name, status])).toEqual([
      ['Rucksack', null],
      ['Griffbereit', null],
    ]);
  });
});

const saved = (name: string, base64: string): string => {
  const path = join(desk.inbox, name);
  writeFileSync(path, Buffer.from(base64, 'base64'));
  return path;
};
const planId = async (): Promise<string> => (await desk.core.call('planning.plans', {})).plans[0]!.id;

describe('die Liste hinaus und zurück', () => {
  it('die gespeicherte Liste ändert beim Einlesen nichts und ergibt in einem leeren Bestand dieselben Maßnahmen', async () => {
    await desk.run(await file('Maßnahmen.xlsx', [head, ...rows]));
    const { id } = (await measures())[1]!;
    const cost = { year: 2027, amount: 1_250_050, granted: 600_000, note: 'Honorare' };
    await desk.core.call('planning.saveItem', { entity: 'measure_cost', id: null, ownerId: id, values: cost });
    const values = { name: 'Auftakt', dueDate: '2026-12', doneDay: null };
    await desk.core.call('planning.saveItem', { entity: 'milestone', id: null, ownerId: id, values });
    const before = await measures();
    const { base64 } = await desk.core.call('planning.measureList', { planId: await planId() });
    expect(await desk.run(saved('Liste.xlsx', base64))).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 3,
      rejected: 0,
    });
    desk.close();
    desk = new Desk();
    expect(await desk.run(saved('Liste.xlsx', base64))).toMatchObject({ created: 3, rejected: 0 });
    const plain = (row: MeasureRow) => ({
      ...row,
      id: '',
      goalId: null,
      leadId: null,
      milestones: row.milestones.map(({ id: _id, ...rest }) => rest),
    });
    expect((await measures()).map(plain)).toEqual(before.map(plain));
    const again = await desk.core.call('planning.get', { id: (await measures())[1]!.id });
    expect(again.costs).toMatchObject([cost]);
  });
});
