// Returns of towns, advice centres and survey tools, made up as they are sent.
import { expect, test } from 'vitest';
import { fieldsOf, sheet, skipped, tableOf, tablesOf } from './testing/sheets.ts';

test('Matrix der Städte: „geplant“ oder „2x“ unter Neuss macht Neuss nicht zur fremden Spalte', () => {
  const table = tableOf(
    sheet('Matrix', {
      A1: [
        ['Handlungsfeld', 'Angebot', 'Dormagen', 'Kaarst', 'Neuss'],
        ['Sprache', 'Integrationskurse', 'x', 'x', 'x'],
        ['Sprache', 'Sprachcafé', 'x', null, '2x'],
        ['Wohnen', 'Wohnungslotsen', null, 'x', 'geplant'],
      ],
    }),
  );
  const town = 'municipality';
  expect(fieldsOf(table)).toEqual(['fieldsOfAction', 'name', town, town, town]);
});

test('Export einer Umfrage: wann jemand das Formular ausfüllte, ist nicht der Beginn des Angebots', () => {
  const table = tableOf(
    sheet('Form1', {
      A1: [
        [
          'Startzeit',
          'Fertigstellungszeit',
          'Für welche Kommune antworten Sie?',
          'Wie heißt Ihr Angebot?',
          'Seit wann gibt es das Angebot?',
        ],
        ['03.03.2025', '03.03.2025', 'Stadt Kaarst', 'Lesepaten', 'seit 2015'],
        ['04.03.2025', '04.03.2025', 'Meerbusch', 'Deutsch am Vormittag', '2019'],
      ],
    }),
  );
  expect(fieldsOf(table)).toEqual([null, null, 'municipality', 'name', 'validFrom']);
});

test('„Förderung p. a.“ neben „Gesamtkosten“ ist der Betrag im Jahr', () => {
  const table = tableOf(
    sheet('Projekte', {
      A1: [
        ['Kommune', 'Projekt', 'Träger', 'Gesamtkosten', 'Förderung p.a.'],
        ['Neuss', 'Stadtteilmütter', 'Diakonie', '120 T€', '30 T€'],
        ['Dormagen', 'MOVE', 'Stadt', '50.000 €', '12.500 €'],
      ],
    }),
  );
  expect(fieldsOf(table)).toEqual(['municipality', 'name', 'provider', null, 'annualAmount']);
});

test('„Bezeichnung & Träger“ in einer Spalte: sie beginnt mit der Bezeichnung', () => {
  const table = tableOf(
    sheet('Atlas', {
      A1: [
        ['Nr', 'Bezeichnung & Träger', 'Anschrift', 'Öffnungszeiten'],
        [1, 'Familienbüro (Stadt Dormagen)', 'Paul-Wierich-Platz 2, 41539 Dormagen', 'Mo-Fr 8-12 Uhr'],
        [2, 'Café Grenzenlos (Caritas)', 'Ostpreußenallee 1, 41539 Dormagen', 'So 15 Uhr'],
      ],
    }),
  );
  expect(fieldsOf(table)).toEqual(['rowNumber', 'name', 'street', 'schedule']);
});

test('„Ort“ über Romaneum und Zweigstelle ist das Haus, nicht die Stadt', () => {
  const table = tableOf(
    sheet('Programm', {
      A1: [
        ['Kurs-Nr.', 'Titel', 'Termine', 'Ort', 'Entgelt'],
        ['K4101N', 'Deutsch A1.1', 'Mo/Mi 9-11 Uhr', 'Romaneum', '135 €'],
        ['K4301N', 'Deutsch B1.1', 'Mi 18-21 Uhr', 'Zweigstelle Nordstadt', '98,-'],
        ['K4302N', 'Prüfung B1', 'Sa 10-16 Uhr', 'Romaneum', 'frei'],
      ],
    }),
  );
  expect(fieldsOf(table)[3]).toBe('locationName');
});

test('geplante und entfallene Angebote unter eigenen Köpfen; die Wünsche am Ende sind keine Angebote', () => {
  const tables = tablesOf(
    sheet('Rückmeldung', {
      A1: [
        ['B) Geplante Angebote'],
        ['Angebot', 'Träger', 'Start geplant'],
        ['Elterncafé', 'Gemeinde', '10/2025'],
        [],
        ['C) Entfallene Angebote'],
        ['Angebot', 'Träger', 'eingestellt zum'],
        ['Fahrradwerkstatt', 'Flüchtlingshilfe', '31.12.2024'],
        [],
        ['D) Wünsche an das KI'],
        ['1. Mehr Unterstützung bei Übersetzungen'],
        ['2. Schulung Ehrenamtlicher'],
      ],
    }),
  );
  expect(tables.map((table) => fieldsOf(table))).toEqual([
    ['name', 'provider', 'validFrom'],
    ['name', 'provider', 'validTo'],
  ]);
  expect(tables[1]?.dataRows).toEqual([7, 7]);
  expect(skipped(tables[1]!, 'note')).toEqual([9, 10, 11]);
});
