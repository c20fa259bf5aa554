import { expect, test } from 'vitest';
import { sheet, tablesOf } from '../testing/sheets.ts';

test('ein Vordruck je Angebot, untereinander: jedes ist ein Angebot, seine Fragen sind keine', () => {
  const tables = tablesOf(
    sheet('Abfrage', {
      A1: [
        ['Abfrage Integrationsangebote 2025'],
        ['Name der Kommune:', 'Stadt Korschenbroich'],
        ['Ansprechpartner/in:', 'Frau Hoffmann'],
        [],
        ['1. Angebot'],
        ['Titel:', 'Sprachcafé Kleinenbroich'],
        ['Träger:', 'Pfarrgemeinde St. Dionysius'],
        ['Zielgruppe:', 'Frauen'],
        ['Anzahl TN:', 'ca. 15'],
        ['2. Angebot'],
        ['Titel:', 'Fahrradwerkstatt'],
        ['Träger:', 'Flüchtlingshilfe'],
        ['Zielgruppe:', 'Geflüchtete'],
        ['Anzahl TN:', '8-10'],
        ['Was noch?', 'Werkzeug fehlt'],
      ],
    }),
  );
  const fields = ['name', 'provider', 'targetGroups', 'participants'];
  expect(tables.map(({ kind, range, columns }) => [kind, range, columns.map(({ field }) => field)])).toEqual([
    ['offers', 'A6:B9', fields],
    ['offers', 'A11:B15', [...fields, null]],
  ]);
});
