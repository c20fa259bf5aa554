import { describe, expect, it } from 'vitest';
import { sheet, skipped, tableOf, tablesOf } from './testing/sheets.ts';

/** Field of each column by its letter, without the empty ones. */
const fields = (table: ReturnType<typeof tableOf>): Record<string, string> =>
  Object.fromEntries(table.columns.flatMap(({ letter, field }) => (field ? [[letter, field]] : [])));

describe('Listen, wie Verbände und Ämter sie schicken', () => {
  it('stehen Jahre nebeneinander, gilt das jüngste, auch wo ein älteres sich besser liest; Kosten eines Jahres sind ein Betrag', () => {
    const table = tableOf(
      sheet(
        'Projekte',
        {
          A1: [
            ['Projekt', 'Kommune', '2022', null, '2023', null, '2024', null],
            [null, null, 'TN', 'Kosten', 'TN', 'Kosten', 'TN', 'Kosten'],
            ['Lernpaten', 'Neuss', 40, 12000, 44, '12.500', 'wie 2023', '13 T€'],
            ['Sprachlotsen', 'Dormagen', 15, '4.000 €', 15, 's. 2022', 18, '4.200 €'],
            ['Frauentreff', 'Kaarst', 20, 1000, 22, '2.500,-', 25, 'siehe oben'],
          ],
        },
        ['C1:D1', 'E1:F1', 'G1:H1'],
      ),
    );
    expect(table.kind).toBe('offers');
    expect(fields(table)).toEqual({ A: 'name', B: 'municipality', G: 'participants', H: 'annualAmount' });
  });

  it('ist das jüngste Jahr noch leer, gilt das letzte mit Angaben', () => {
    const table = tableOf(
      sheet('Angebote', {
        A1: [
          ['Angebot', 'Träger', 'Ort', 'TN 2024', 'TN 2025'],
          ['Café', 'AWO', 'Haus A', 20, null],
          ['Lernhilfe', 'SkF', 'Haus B', 12, null],
        ],
      }),
    );
    expect(fields(table)).toMatchObject({ D: 'participants' });
  });

  it('„zuständig für“ über Kommunen sagt, wo das Angebot gilt; über Namen, wer es betreut', () => {
    const list = (cells: string[]) =>
      tableOf(
        sheet('Angebote', {
          A1: [
            ['Angebot', 'zuständig für', 'Sprechzeiten', 'Telefon'],
            ...cells.map((cell, at) => [`Beratung ${at}`, cell, 'Mo 8–12 Uhr', `02181 601-330${at}`]),
          ],
        }),
      );
    const towns = ['Jüchen, Korschenbroich und Rommerskirchen', 'Dormagen', 'alle Städte außer Neuss'];
    expect(fields(list(towns))).toMatchObject({ B: 'municipality' });
    expect(fields(list(['Frau Kaya', 'Herr Ott', 'Frau Lenz']))).not.toMatchObject({ B: 'municipality' });
  });

  it('„Niveau A1“ über den Kursen ist eine Zwischenüberschrift', () => {
    const table = tableOf(
      sheet('Kurse', {
        A1: [
          ['Kurs', 'Beginn', 'TN', 'Raum'],
          ['Niveau A1'],
          ['Deutsch Start', '03.03.25', 18, 'R 101'],
          ['Deutsch am Abend', '04.03.25', 15, 'R 102'],
          ['Niveau B1'],
          ['Brückenkurs', '05.03.25', 11, 'R 103'],
        ],
      }),
    );
    expect(skipped(table, 'groupHeading')).toEqual([2, 5]);
  });

  it('„Gesamtkosten“ neben einer Laufzeit sind kein Betrag im Jahr', () => {
    const list = (beside: string) =>
      tableOf(
        sheet('Projekte', {
          A1: [
            ['Projekt', 'Träger', 'Gesamtkosten', beside],
            ['Café', 'AWO', 3500, '2022 - 2024'],
            ['Lernhilfe', 'SkF', 5000, '2023 - 2025'],
          ],
        }),
      );
    expect(fields(list('Laufzeit'))).not.toHaveProperty('C');
    expect(fields(list('Bemerkung'))).toMatchObject({ C: 'annualAmount' });
  });

  it('ein Bogen, den ein Verein nach unten ausgefüllt hat, ist keine Liste von Vereinen', () => {
    const tables = tablesOf(
      sheet('Fragebogen', {
        A1: [
          ['1. Name Ihrer Organisation', 'Afrikanischer Verein Dormagen e.V.'],
          ['2. Sitz (Stadt)', 'Dormagen'],
          ['3. Anzahl der Mitglieder', 'ca. 85, davon 40 Frauen'],
          ['4.1 Angebot', 'Trommelgruppe für Jugendliche'],
          ['Wann und wo?', 'Sa 14 Uhr, Kulle'],
          ['4.2 Angebot', 'Frauencafé Ubuntu'],
          ['Wann und wo?', '1x im Monat'],
          ['5. Was wünschen Sie sich vom KI?', 'Räume'],
        ],
      }),
    );
    expect(tables.filter(({ kind }) => kind !== 'unknown')).toEqual([]);
  });

  it('neben einer Kita ist der Träger nicht der Akteur der Zeile', () => {
    const table = tableOf(
      sheet('Kitas', {
        A1: [
          ['Kita', 'Träger', 'Straße', 'PLZ/Ort', 'Rucksack'],
          ['Kita Farbenfroh', 'Stadt Neuss', 'Weberstr. 3', '41464 Neuss', 'X'],
          ['Kath. Kita St. Josef', 'Kirchengemeindeverband', 'Josefstr. 1', '41542 Dormagen', null],
          ['AWO Kita Sonnenland', 'AWO', 'Gartenstr. 22', '41516 Grevenbroich', 'X'],
        ],
      }),
    );
    expect(table.kind).toBe('actors');
    expect(fields(table)).toMatchObject({ A: 'provider', B: 'actorParent' });
  });

  it('Vereine mit Teilnehmenden und bewilligten Beträgen sind Angebote', () => {
    const table = tableOf(
      sheet('IdS 2024', {
        A1: [
          ['Verein', 'Ort', 'Sportart', 'TN gesamt', 'weibl.', 'Bewilligt €'],
          ['TSV Bayer', 'Dormagen', 'Boxen, Turnen', 64, 22, '4.000,00'],
          ['DJK Novesia', 'Neuss', 'Fußball', 30, 0, '2.500,00'],
          ['SC Grimlinghausen', 'Neuss', 'Frauenschwimmen', 18, 18, '1.800,00'],
        ],
      }),
    );
    expect(table.kind).toBe('offers');
    expect(fields(table)).toMatchObject({ A: 'provider', C: 'name', D: 'participants', F: 'annualAmount' });
  });

  it('Umfragen setzen ihre Nummer vor die Frage', () => {
    const table = tableOf(
      sheet('Antworten', {
        A1: [
          [
            'G01Q01. Name der Einrichtung',
            'G01Q02. Stadt/Gemeinde',
            'G02Q03. Bezeichnung des Angebots',
            'G02Q05. Wie viele kommen?',
          ],
          ['Diakonie', 'Neuss', 'Gesundheitslotsen', 60],
          ['Caritas', 'Kaarst', 'Wohnraumhilfe', 15],
        ],
      }),
    );
    expect(fields(table)).toEqual({ A: 'provider', B: 'municipality', C: 'name', D: 'participants' });
  });

  it('Schlüssel neben den Namen der Kommunen: eine Tabelle mit Kennzahlen', () => {
    const table = tableOf(
      sheet('Zensus', {
        A1: [
          ['_RS', 'Name', 'Regionalebene', 'EWZ', 'ANT_AUSL'],
          ['051620004004', 'Dormagen, Stadt', 'Gemeinde', 64259, 14.6],
          ['051620008008', 'Grevenbroich, Stadt', 'Gemeinde', 65230, 14.8],
          ['051620024024', 'Neuss, Stadt', 'Gemeinde', 153079, 15.8],
        ],
      }),
    );
    expect(table.kind).toBe('indicators');
    expect(fields(table)).toMatchObject({ D: 'value', E: 'value' });
  });
});
