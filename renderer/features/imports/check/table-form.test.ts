import { expect, test } from 'vitest';
import { formOf, rowsOf } from './table-form.ts';

const form = formOf({ headerRows: [3, 4], dataRows: [5, 47] });

test('was gefunden wurde, steht unverändert im Formular', () => {
  expect(rowsOf(form)).toEqual({ headerRows: [3, 4], dataRows: [5, 47] });
});

test('ein Kopf von sechs Zeilen, ein leeres Feld oder Zeile 0 werden erklärt statt übernommen', () => {
  for (const wrong of [{ headerTo: '8' }, { headerFrom: '' }, { headerFrom: '0' }, { headerFrom: '5', headerTo: '4' }])
    expect(rowsOf({ ...form, ...wrong })).toMatch(/Kopf umfasst/);
});

test('Daten beginnen unter dem Kopf und enden nicht davor', () => {
  for (const wrong of [{ dataFrom: '4' }, { dataTo: '4' }, { dataTo: 'x' }, { dataTo: '4,5' }])
    expect(rowsOf({ ...form, ...wrong })).toMatch(/Daten beginnen/);
});
