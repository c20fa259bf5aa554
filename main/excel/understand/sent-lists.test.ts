import { describe, expect, it } from 'vitest';
import { sheet, skipped, tableOf } from './testing/sheets.ts';

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
});
