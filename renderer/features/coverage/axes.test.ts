import { describe, expect, it } from 'vitest';
import { coverageAxes } from '../../../shared/contract/coverage.ts';
import { axesFromUrl, axisNames, usualAxes, withAxis } from './axes.ts';
import { filterOfPlace } from './list-location.ts';

describe('Achsen der Matrix', () => {
  it('jede Achse des Vertrags wird angeboten', () => {
    expect(axisNames.toSorted()).toEqual([...coverageAxes].sort());
  });
  it('wer die Achse der anderen Seite wählt, tauscht beide', () => {
    expect(withAxis(usualAxes, 'rows', 'municipality')).toEqual({ rows: 'municipality', columns: 'fieldOfAction' });
    expect(withAxis(usualAxes, 'rows', 'targetGroup')).toEqual({ rows: 'targetGroup', columns: 'municipality' });
  });
  it('eine unbrauchbare Adresse führt zur üblichen Matrix', () => {
    expect(axesFromUrl(new URLSearchParams('zeilen=municipality'))).toEqual(usualAxes);
    expect(axesFromUrl(new URLSearchParams('zeilen=quatsch&spalten=targetGroup'))).toEqual({
      rows: 'fieldOfAction',
      columns: 'targetGroup',
    });
  });
});

describe('von der Summe zur Liste', () => {
  const axes = { rowAxis: 'fieldOfAction', columnAxis: 'municipality' } as const;
  const line = (kind: 'entry' | 'districtWide' | 'total', id: string) => ({ id, name: id, kind, missing: false });
  it('kreisweit führt zu den kreisweiten Angeboten des Handlungsfelds', () => {
    expect(filterOfPlace(axes, line('entry', 'sprache'), line('districtWide', ''), 2026)).toEqual({
      districtWide: true,
      terms: { fieldOfAction: ['sprache'] },
      notEndedBefore: 2026,
    });
  });
  it('die Spaltensumme führt zur Kommune, die Gesamtsumme zur ganzen Liste', () => {
    expect(filterOfPlace(axes, line('total', ''), line('entry', '05162024'), 2026)).toEqual({
      municipalities: ['05162024'],
      notEndedBefore: 2026,
    });
    expect(filterOfPlace(axes, line('total', ''), line('total', ''), 2026)).toEqual({ notEndedBefore: 2026 });
  });
  it('zwei Vokabulare filtern beide', () => {
    const pair = { rowAxis: 'fieldOfAction', columnAxis: 'targetGroup' } as const;
    expect(filterOfPlace(pair, line('entry', 'sprache'), line('entry', 'eltern'), 2026)).toEqual({
      terms: { fieldOfAction: ['sprache'], targetGroup: ['eltern'] },
      notEndedBefore: 2026,
    });
  });
});
