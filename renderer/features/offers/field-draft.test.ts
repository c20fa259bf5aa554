import { describe, expect, it } from 'vitest';
import type { OfferRecord } from '../../../shared/contract/offers.ts';
import { draftOf, parseDraft, parseDrafts } from './field-draft.ts';
import { namesOf } from './names.ts';
import { recordText } from './value-text.ts';

const names = namesOf(
  [{ ags: '05162024', name: 'Neuss', designation: 'Stadt', population: null, populationSource: null }],
  {
    fieldOfAction: [{ id: 'sprache', name: 'Sprache', synonyms: [] }],
    targetGroup: [],
    educationPhase: [],
    strand: [],
    offerType: [],
    providerType: [],
  },
);
const record: OfferRecord = {
  id: '01890000-0000-7000-8000-000000000000',
  values: {
    name: 'Sprachcafé',
    fieldsOfAction: ['sprache'],
    validFrom: '2022-09',
    validTo: 'open',
    capacity: '~50',
    partners: ['AWO', 'Caritas'],
    online: false,
  },
  municipalities: ['05162024'],
  districtWide: false,
  providerId: null,
  createdAt: '',
  updatedAt: '',
  extra: [],
  origins: {},
};

describe('ein Angebot lesen', () => {
  it('zeigt Namen statt Schlüsseln und Zeitangaben so genau, wie sie gemacht wurden', () => {
    expect(recordText(record, 'fieldsOfAction', names)).toBe('Sprache');
    expect(recordText(record, 'municipality', names)).toBe('Neuss');
    expect(recordText(record, 'validFrom', names)).toBe('September 2022');
    expect(recordText(record, 'validTo', names)).toBe('fortlaufend');
    expect(recordText(record, 'capacity', names)).toBe('ca. 50');
    expect(recordText(record, 'online', names)).toBe('nein');
    expect(recordText(record, 'remark', names)).toBe('');
  });
});

describe('ein Angebot bearbeiten', () => {
  it('was unverändert bleibt, wird nicht geschrieben', () => {
    const fields = ['name', 'validFrom', 'validTo', 'capacity', 'partners', 'municipality', 'online'] as const;
    const before = Object.fromEntries(fields.map((field) => [field, draftOf(record, field, names)]));
    expect(parseDrafts({ ...before }, before)).toEqual({ values: {}, place: null, messages: {} });
  });
  it('der gezeigte Text einer Angabe wird wieder als dieselbe Angabe gelesen', () => {
    for (const field of ['validFrom', 'validTo', 'capacity', 'partners'] as const)
      expect(parseDraft(field, draftOf(record, field, names))).toEqual({ ok: true, value: record.values[field] });
  });
  it('ein unlesbares Datum wird benannt und nicht geraten', () => {
    expect(parseDraft('validTo', 'irgendwann')).toMatchObject({ ok: false });
    expect(parseDraft('validTo', '31.12.2026')).toEqual({ ok: true, value: '2026-12-31' });
    expect(parseDraft('validTo', '2024 bis 2026')).toMatchObject({ ok: false });
  });
  it('ein Angebot verliert weder Bezeichnung noch Ort', () => {
    const parsed = parseDrafts({ name: ' ', municipality: [] }, { name: 'Sprachcafé', municipality: ['05162024'] });
    expect(Object.keys(parsed.messages)).toEqual(['name', 'municipality']);
  });
  it('kreisweit ersetzt die einzelnen Kommunen', () => {
    expect(parseDrafts({ municipality: ['05162024', '*'] }, {}).place).toEqual({
      districtWide: true,
      municipalities: [],
    });
  });
});
