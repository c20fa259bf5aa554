import { describe, expect, it } from 'vitest';
import { duplicatePairs, type NamedActor } from './duplicates.rules.ts';

const actors = (...names: (string | Partial<NamedActor>)[]): NamedActor[] =>
  names.map((entry, at) => {
    const given = typeof entry === 'string' ? { name: entry } : entry;
    return { id: String(at), name: '', shortName: null, otherNames: [], ...given };
  });
const found = (...names: (string | Partial<NamedActor>)[]): string[] =>
  duplicatePairs(actors(...names)).map(({ reason, one, other }) => `${one}=${other} ${reason}`);

describe('Was derselbe Akteur sein kann', () => {
  it('Rechtsform, Umlaut, Wortfolge und bekannte Kürzel machen keinen anderen Akteur', () => {
    expect(found('AWO Kreisverband Neuss e.V.', 'Arbeiterwohlfahrt Kreisverband Neuss')).toEqual(['0=1 sameName']);
    expect(found('Stadt Jüchen', 'Juechen, Stadt')).toEqual(['0=1 sameName']);
    expect(found('Diakonie Rhein-Kreis Neuss gGmbH', 'Diakonie Rhein-Kreis Neuss')).toEqual(['0=1 sameName']);
  });
  it('eine Abkürzung in Klammern, im Kurznamen oder aus den Anfangsbuchstaben wird erkannt', () => {
    expect(found('Raum der Kulturen Neuss (RDK)', 'RDK')).toEqual(['0=1 abbreviation']);
    expect(found({ name: 'Sportbund Rhein-Kreis Neuss', shortName: 'SRKN' }, 'SRKN e. V.')).toEqual([
      '0=1 abbreviation',
    ]);
    expect(found('Interkulturelles Projektbüro Dormagen', 'IPD')).toEqual(['0=1 abbreviation']);
  });
  it('wer beim Kreis nicht dazuschreibt, welcher Kreis, kann derselbe sein', () => {
    const pairs = duplicatePairs(actors('Jobcenter', 'Jobcenter Rhein-Kreis Neuss', 'Jobcenter Dormagen'), {
      district: 'Rhein-Kreis Neuss',
    });
    expect(pairs).toEqual([{ reason: 'withDistrict', one: '0', other: '1' }]);
  });
  it('ein Tippfehler wird zur Frage, eine andere Nummer oder Stadt nicht', () => {
    expect(found('Familienzentrum Regenbogen', 'Familienzentrum Regnbogen')).toEqual(['0=1 alike']);
    expect(found('Kita Sonnenschein 1', 'Kita Sonnenschein 2')).toEqual([]);
    expect(found('Stadt Kaarst', 'Stadt Meerbusch')).toEqual([]);
    expect(found('Stadt Jüchen, Wirtschaftsförderung', 'Stadt Meerbusch, Wirtschaftsförderung')).toEqual([]);
  });
  it('was eine Person auseinanderhielt, wird nicht wieder gefragt', () => {
    const two = actors('VHS Kaarst', 'Volkshochschule Kaarst');
    expect(duplicatePairs(two)).toHaveLength(1);
    expect(duplicatePairs(two, { apart: new Set(['0|1']) })).toEqual([]);
  });
});
