// Lists of actors as federations, Vereine and town halls keep them.
import { describe, expect, it, test } from 'vitest';
import { readSheet } from './test-figures.ts';

const head = ['Organisation', 'Adresse', 'Kontakt', 'Website'];

describe('Listen von Akteuren', () => {
  it('„Migrantenorganisationen“ für sich über einigen Zeilen ist deren Trägerart und selbst kein Akteur', () => {
    const { rows } = readSheet('Netzwerk', [
      ['Netzwerkpartner Integration'],
      [],
      head,
      ['Freie Wohlfahrtspflege'],
      ['Caritas', 'Rheydter Str. 174, 41464 Neuss', 'Fr. Klein, 02131 889-150', 'www.caritas.example'],
      ['Diakonie', 'Plankstr. 1, 41462 Neuss', 'Herr Dr. Weber, 02131 5668-0', ''],
      ['Migrantenorganisationen'],
      ['Deutsch-Türkischer Verein', '', 'Vorsitz: Ali Demir, 0171 1234567', ''],
    ]);
    expect(rows.map(({ values }) => [values.provider, values.providerType])).toEqual([
      ['Caritas', ['wohlfahrt']],
      ['Diakonie', ['wohlfahrt']],
      ['Deutsch-Türkischer Verein', ['migrantenorganisation']],
    ]);
    expect(rows[2]?.values).toMatchObject({ contactName: 'Ali Demir', contactRole: 'Vorsitz', phone: '0171 1234567' });
  });

  it('mehrere Personen unter einem Akteur, dessen Name nur einmal dasteht oder verbunden ist, gehören zu ihm', () => {
    const { rows } = readSheet(
      'Verwaltung',
      [
        ['Institution', 'Fachbereich', 'Ansprechpartner/in', 'Telefon', 'E-Mail'],
        ['Sozialamt', 'Bereich 50', 'Anna Berg', '02131 987-100', 'a.berg@amt.example'],
        ['', 'Bereich 51', 'Ute Thal', '02131 987-101', 'u.thal@amt.example'],
        ['Jugendamt', 'Bereich 60', 'Jan Feld', '02132 916-200', 'j.feld@amt.example'],
        ['', 'Bereich 61', 'Lea Wald', '02132 916-201', 'l.wald@amt.example'],
      ],
      {},
      ['A2:A3'],
    );
    expect(rows.map(({ values }) => [values.provider, values.contactName, values.contactDepartment])).toEqual([
      ['Sozialamt', 'Anna Berg', 'Bereich 50'],
      ['Sozialamt', 'Ute Thal', 'Bereich 51'],
      ['Jugendamt', 'Jan Feld', 'Bereich 60'],
      ['Jugendamt', 'Lea Wald', 'Bereich 61'],
    ]);
    expect(rows[3]?.issues.map(({ code }) => code)).toContain('ACTOR_FROM_ABOVE');
  });

  it('der Sitz kommt aus der Zeile oder ihrer Anschrift; ein Blatt „Kaarst“ sagt nur, wo jemand tätig ist', () => {
    const { rows } = readSheet('Kaarst', [
      ['Verein', 'Straße', 'PLZ', 'Ort', 'Telefon'],
      ['Brücke e.V.', 'Markt 5', '41460', 'Neuss', '02131 4400'],
      ['Lesekreis', '', '', '', '02131 4500'],
    ]);
    expect(rows.map(({ place, values }) => [place?.municipalities, values.actorAreas])).toEqual([
      [['05162024'], undefined],
      [undefined, ['Kaarst']],
    ]);
  });

  it('Anrede, Vorname und Name werden ein Name; Zahlen unter „Mitglieder“ sind kein Dachverband', () => {
    const { rows } = readSheet('Mitgliedsvereine', [
      ['Vereinsname', 'Mitglieder', 'Ort', 'Anrede', 'Vorname', 'Name', 'Telefon', 'E-Mail'],
      ['SV Glehn 1920 e.V.', 640, 'Korschenbroich', 'Herr', 'Karl', 'Rütten', '02182 1234', 'info@glehn.example'],
      ['TV Jahn Kapellen', 1200, 'Grevenbroich', 'Frau', 'Eva', 'Lang', '02182 5678', 'eva.lang@web.example'],
    ]);
    expect(rows.map(({ values }) => [values.contactName, values.actorParent])).toEqual([
      ['Herr Karl Rütten', undefined],
      ['Frau Eva Lang', undefined],
    ]);
  });
});

test('„Abteilungen“ eines Vereins sind keine Abteilung seiner Vorsitzenden', () => {
  const { rows } = readSheet('Vereine', [
    ['Verein', 'Ort', 'Vorsitzende/r', 'Abteilungen'],
    ['TSV Beispiel', 'Dormagen', 'Heike Muster', 'Handball, Fechten, Turnen'],
    ['SV Beispiel', 'Neuss', 'Karl Blum', 'Fußball'],
  ]);
  expect(rows.map(({ values }) => values.contactDepartment)).toEqual([undefined, undefined]);
  expect(rows[0]?.extra).toEqual([{ header: 'Abteilungen', text: 'Handball, Fechten, Turnen' }]);
});
