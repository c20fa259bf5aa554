import { expect, it } from 'vitest';
import type { OfferRecord } from '../../../shared/contract/offers.ts';
import type { OfferField } from '../../../shared/domain/offer-fields.ts';
import { draftOfValue, parseForm } from '../../ui/form-values.ts';
import { namesOf } from './names.ts';
import { changeOf, formFieldOf, formValuesOf } from './offer-form.ts';
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
    partners: ['AWO; Ortsverein', 'Caritas'],
    online: false,
  },
  municipalities: ['05162024'],
  districtWide: false,
  providerId: null,
  createdAt: '',
  updatedAt: '',
  extra: [],
  origins: {},
  merged: [],
};
const shown = [
  'name',
  'fieldsOfAction',
  'validFrom',
  'validTo',
  'capacity',
  'partners',
  'municipality',
  'online',
] as const;
/** What is stored when these fields are typed over. */
function saved(typed: Partial<Record<OfferField, string | string[]>>) {
  const fields = [...shown, 'remark' as const, 'email' as const].map((field) => formFieldOf(field, names));
  const values = formValuesOf(record);
  const drafts = Object.fromEntries(fields.map((field) => [field.name, draftOfValue(field, values[field.name])]));
  return parseForm(fields, { ...drafts, ...typed }, values);
}

it('zeigt Namen statt Schlüsseln und Zeitangaben so genau, wie sie gemacht wurden', () => {
  expect(recordText(record, 'fieldsOfAction', names)).toBe('Sprache');
  expect(recordText(record, 'municipality', names)).toBe('Neuss');
  expect(recordText(record, 'validFrom', names)).toBe('September 2022');
  expect(recordText(record, 'validTo', names)).toBe('fortlaufend');
  expect(recordText(record, 'capacity', names)).toBe('ca. 50');
  expect(recordText(record, 'online', names)).toBe('nein');
  expect(recordText(record, 'remark', names)).toBe('');
});

it('was unverändert bleibt, wird nicht geschrieben, auch nicht ein Name mit Semikolon', () => {
  const { values, messages } = saved({});
  expect(messages).toEqual({});
  expect(changeOf(record, values)).toBeNull();
});

it('nur die geänderten Angaben gehen an das Programm', () => {
  expect(changeOf(record, saved({ capacity: '25', remark: 'neu' }).values)).toEqual({
    values: { capacity: '25', remark: 'neu' },
  });
});

it('ein unlesbares Datum wird benannt und nicht geraten', () => {
  expect(Object.keys(saved({ validTo: 'irgendwann' }).messages)).toEqual(['validTo']);
  expect(Object.keys(saved({ validTo: '2024 bis 2026' }).messages)).toEqual(['validTo']);
  expect(saved({ validTo: '31.12.2026' }).values['validTo']).toBe('2026-12-31');
});

it('ein Angebot verliert weder Bezeichnung noch Ort', () => {
  expect(Object.keys(saved({ name: ' ', municipality: [] }).messages)).toEqual(['name', 'municipality']);
});

it('kreisweit ersetzt die einzelnen Kommunen', () => {
  expect(changeOf(record, saved({ municipality: ['*'] }).values)).toEqual({
    values: {},
    districtWide: true,
    municipalities: [],
  });
});
