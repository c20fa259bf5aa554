import { describe, expect, it } from 'vitest';
import { fieldNumber, nextNumber, renumber } from './numbers.ts';
import { periodOf } from './period-report.ts';
import { endOn, isLater, isOverdue, movesUntil } from './slippage.ts';
import { barOf, placeOfDay, yearsOf } from './time-scale.ts';

describe('Nummern', () => {
  it('eine Nummer, die es je gab, wird nicht noch einmal vergeben', () => {
    expect(nextNumber('HF1-Z2-M', ['HF1-Z2-M1', 'HF1-Z2-M4', 'HF1-Z20-M9'])).toBe('HF1-Z2-M5');
    expect(nextNumber('M', [])).toBe('M1');
  });
  it('ein Handlungsfeld behält seine Nummer; ein neues bekommt die nächste freie', () => {
    const goals = [
      { fieldOfAction: 'sprache', number: 'HF1-Z1' },
      { fieldOfAction: 'wohnen', number: 'HF3-Z1' },
    ];
    expect(fieldNumber('sprache', goals)).toBe('HF1');
    expect(fieldNumber('gesundheit', goals)).toBe('HF4');
  });
  it('beim Neunummerieren behält jede Maßnahme ihre früheren Nummern, und ein zweites Mal ändert nichts', () => {
    const goals = [
      { id: 'b', fieldOfAction: 'bildung', number: 'HF2-Z1' },
      { id: 's', fieldOfAction: 'sprache', number: 'HF1-Z3' },
    ];
    const measures = [
      { id: '1', goalId: 's', number: 'HF1-Z3-M2', formerNumbers: ['A7'] },
      { id: '2', goalId: null, number: 'M1', formerNumbers: [] },
    ];
    const changes = renumber(goals, measures);
    expect(changes.goals).toEqual([
      { id: 'b', number: 'HF1-Z1' },
      { id: 's', number: 'HF2-Z1' },
    ]);
    expect(changes.measures).toEqual([{ id: '1', number: 'HF2-Z1-M1', formerNumbers: ['A7', 'HF1-Z3-M2'] }]);
    const again = renumber(
      goals.map((goal) => ({ ...goal, ...changes.goals.find((one) => one.id === goal.id) })),
      measures.map((measure) => ({ ...measure, ...changes.measures.find((one) => one.id === measure.id) })),
    );
    expect(again).toEqual({ goals: [], measures: [] });
  });
});

describe('Verschiebungen', () => {
  const shifts = [
    { day: '2026-03-01', fromDate: '2026-06', toDate: '2026-09' },
    { day: '2026-08-01', fromDate: '2026-09', toDate: '2027' },
  ];
  it('an jedem Tag gilt das Ende, das damals galt', () => {
    expect(endOn('2027', shifts, '2026-02-28')).toBe('2026-06');
    expect(endOn('2027', shifts, '2026-03-01')).toBe('2026-09');
    expect(endOn('2027', shifts, '2026-12-01')).toBe('2027');
    expect(movesUntil(shifts, '2026-07-01')).toBe(1);
  });
  it('ein aufgegebenes Ende ist später, ein vorgezogenes nicht', () => {
    expect(isLater('2026-06', 'open')).toBe(true);
    expect(isLater('2026-06', '2026-05')).toBe(false);
    expect(isLater(null, '2026-05')).toBe(false);
  });
  it('überfällig ist erst, wessen letzter möglicher Tag vorbei ist', () => {
    expect(isOverdue('2026-11', 'running', '2026-11-30')).toBe(false);
    expect(isOverdue('2026-11', 'running', '2026-12-01')).toBe(true);
    expect(isOverdue('2026-11', 'implemented', '2026-12-01')).toBe(false);
  });
});

describe('Versprochen und gehalten', () => {
  const measure = (id: string, end: string, more = {}) => ({
    id,
    number: id,
    name: id,
    end,
    shifts: [],
    before: 'running' as const,
    after: 'running' as const,
    ...more,
  });
  it('jedes Versprechen ist erledigt, verschoben, entfallen oder offen', () => {
    const report = periodOf(
      [
        measure('erledigt', '2026-05', { after: 'implemented' }),
        measure('offen', '2026-06-30'),
        measure('verschoben', '2027', { shifts: [{ day: '2026-04-01', fromDate: '2026-06', toDate: '2027' }] }),
        measure('vorher erledigt', '2026-05', { before: 'implemented', after: 'implemented' }),
        measure('später', '2027'),
        measure('entfallen', '2026-03', { after: 'dropped' }),
      ],
      '2026-01-01',
      '2026-06-30',
    );
    const names = (list: readonly { id: string }[]) => list.map((one) => one.id);
    expect(names(report.done)).toEqual(['erledigt']);
    expect(names(report.open)).toEqual(['offen']);
    expect(names(report.moved)).toEqual(['verschoben']);
    expect(names(report.dropped)).toEqual(['entfallen']);
    expect(report.promised).toBe(4);
  });
});

describe('der Zeitstrahl', () => {
  it('zeichnet vom ersten bis zum letzten möglichen Tag und schneidet an den Rändern ab', () => {
    const span = { from: 2026, to: 2027 };
    expect(barOf('2026', '2026', span)).toEqual({ left: 0, right: 0.5, open: false });
    expect(barOf('2020', 'open', span)).toEqual({ left: 0, right: 1, open: true });
    expect(barOf('2029', null, span)).toBeNull();
    expect(placeOfDay('2027-01-01', span)).toBe(0.5);
  });
  it('zeigt das laufende Jahr immer', () => {
    expect(yearsOf(['2027', null, 'open'], '2026-05-05')).toEqual({ from: 2026, to: 2027 });
    expect(yearsOf(['1990', '2060'], '2026-05-05', 8)).toEqual({ from: 2022, to: 2029 });
  });
});
