import { describe, expect, it } from 'vitest';
import type { ChangeEntry } from '../../../shared/contract/offers.ts';
import { namesOf } from '../offers/names.ts';
import { historyLines } from './change-lines.ts';

const names = namesOf(
  [{ ags: '05162016', name: 'Kaarst', designation: 'Stadt', population: null, populationSource: null }],
  undefined,
);
const change = (entity: string, entityId: string, fields: ChangeEntry['fields']): ChangeEntry => ({
  id: '1',
  commandId: 'c',
  at: '2026-11-22T07:12:00Z',
  actor: 'A. Berg',
  label: '',
  entity,
  entityId,
  title: '',
  fields,
  undone: false,
});

describe('was ein Schritt geändert hat', () => {
  it('nennt eine Einstellung bei ihrem Namen', () => {
    const fields = [{ field: 'value', before: 'Amt 50', after: 'Amt 54' }];
    expect(historyLines(change('setting', 'department', fields), names)).toEqual([
      { label: 'Amt', before: 'Amt 50', after: 'Amt 54' },
    ]);
  });
  it('nennt die Kommune einer Lücke statt ihres Schlüssels und lässt innere Spalten weg', () => {
    const fields = [
      { field: 'ags', before: null, after: '05162016' },
      { field: 'confirmed_at', before: null, after: '2026-11-22T07:12:00Z' },
      { field: 'reason', before: null, after: 'Bedarf 4 von 5' },
    ];
    expect(historyLines(change('gap', 'g', fields), names)).toEqual([
      { label: 'Kommune', before: '', after: 'Kaarst' },
      { label: 'Begründung', before: '', after: 'Bedarf 4 von 5' },
    ]);
  });
});
