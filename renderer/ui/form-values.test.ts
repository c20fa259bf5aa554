import { expect, test } from 'vitest';
import { draftOfValue, formValuesIn, parseAmount, parseForm, parseFormDraft, type FormField } from './form-values.ts';

const field = (kind: FormField['kind'], more: Partial<FormField> = {}): FormField => ({
  name: 'x',
  label: 'Ende',
  kind,
  ...more,
});

test('Beträge werden deutsch gelesen und in Cent gehalten', () => {
  expect(parseAmount('12.500 €')).toBe(1_250_000);
  expect(parseAmount('12500,5')).toBe(1_250_050);
  expect(parseAmount('1.5')).toBeNull();
  expect(parseAmount('etwa 100')).toBeNull();
  expect(draftOfValue(field('amount'), 1_250_050)).toBe('12500,50');
});

test('ein Datum behält seine Genauigkeit und kommt beim Bearbeiten wieder als Text', () => {
  const parsed = parseFormDraft(field('partialDate'), 'Q3/2026');
  expect(parsed.ok && draftOfValue(field('partialDate'), parsed.value)).toBe('3. Quartal 2026');
  expect(parseFormDraft(field('partialDate'), 'bald')).toMatchObject({ ok: false });
});

test('eine Uhrzeit wird gelesen, wie man sie schreibt', () => {
  expect(parseFormDraft(field('time'), '9.30 Uhr')).toEqual({ ok: true, value: '09:30' });
  expect(parseFormDraft(field('time'), '16')).toEqual({ ok: true, value: '16:00' });
  expect(parseFormDraft(field('time'), '25 Uhr')).toMatchObject({ ok: false });
});

test('was nicht angerührt wurde, bleibt, auch wenn es heute nicht mehr so gelesen würde', () => {
  const fields = [field('list'), field('quantity', { name: 'y' })];
  const values = { x: ['AWO; Ortsverein'], y: 'viele' };
  expect(parseForm(fields, { x: 'AWO; Ortsverein', y: 'viele' }, values)).toEqual({ values, messages: {} });
  expect(Object.keys(parseForm(fields, { x: 'AWO', y: 'sehr viele' }, values).messages)).toEqual(['y']);
});

test('was fehlt und nötig ist, wird mit Namen genannt; alles andere darf leer sein', () => {
  const { values, messages } = parseForm([field('text', { required: true }), field('list', { name: 'y' })], { x: ' ' });
  expect(messages).toEqual({ x: 'Bitte geben Sie „Ende“ an.' });
  expect(values).toEqual({ y: [] });
});

test('von einem Datensatz bleibt, was ein Feld zeigen kann; Teile mit eigenen Formularen nicht', () => {
  const record = { name: 'AK Sprache', members: [{ id: 'x' }], regions: ['05162016'], seats: 3, open: null, days: [] };
  expect(formValuesIn(record)).toEqual({ name: 'AK Sprache', regions: ['05162016'], seats: 3, open: null, days: [] });
});
