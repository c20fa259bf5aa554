import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vocabularies, type Vocabulary } from './offer-fields.ts';
import { defaultTerms } from './vocabulary-defaults.ts';
import { termIndexOf } from './vocabulary-index.ts';
import { matchTerms } from './vocabulary-matching.ts';

const match = (vocabulary: Vocabulary, text: string) => matchTerms(text, defaultTerms[vocabulary]);
/** "exact a+b" and, in brackets, what stayed open. */
function read(vocabulary: Vocabulary, text: string): string {
  const { certainty, termIds, unmatchedParts } = match(vocabulary, text);
  const open = unmatchedParts.length > 0 ? ` [${unmatchedParts.join('|')}]` : '';
  return `${certainty} ${termIds.join('+')}${open}`.trimEnd();
}

describe('die mitgelieferten Listen', () => {
  test('kein Wort steht für zwei Begriffe derselben Liste; Kennungen sind eindeutig', () => {
    for (const vocabulary of vocabularies) {
      const { byKey } = termIndexOf(defaultTerms[vocabulary]);
      expect([...byKey].filter(([, ids]) => ids.size > 1)).toEqual([]);
      const ids = defaultTerms[vocabulary].map((term) => term.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => /^[a-z0-9-]+$/.test(id))).toBe(true);
    }
  });
  test('so viele Begriffe wie in der Fachliste', () => {
    expect(vocabularies.map((vocabulary) => defaultTerms[vocabulary].length)).toEqual([14, 18, 9, 2, 10, 15]);
  });
  test('jeder Begriff und jedes Synonym wird erkannt, auch in Großbuchstaben und mit ue statt ü', () => {
    for (const vocabulary of vocabularies) {
      for (const term of defaultTerms[vocabulary]) {
        for (const text of [term.name, ...term.synonyms]) {
          for (const form of [text, text.toUpperCase(), text.replace('ü', 'ue').replace('ö', 'oe'), ` ${text}\n`]) {
            expect(`${form}: ${read(vocabulary, form)}`).toBe(`${form}: exact ${term.id}`);
          }
        }
      }
    }
  });
});

describe('Listen in Zellen', () => {
  test.each<[Vocabulary, string, string]>([
    ['fieldOfAction', 'Bildung, Erziehung, Betreuung', 'exact bildung'],
    ['fieldOfAction', 'Bildung, Erziehung, Betreuung, Sprache', 'exact bildung+sprache'],
    ['fieldOfAction', 'Sprache; Ausbildung, Arbeit, Wirtschaft', 'exact sprache+arbeit'],
    ['fieldOfAction', 'Sprache/Bildung', 'exact sprache+bildung'],
    ['fieldOfAction', 'Sport, Kultur und Ehrenamt', 'exact sport+kultur+ehrenamt'],
    ['fieldOfAction', '• Sprache\n• Gesundheit', 'exact sprache+gesundheit'],
    ['fieldOfAction', '- Sprache\n- Wohnen', 'exact sprache+wohnen'],
    ['fieldOfAction', 'Sprache u.a.', 'exact sprache'],
    ['fieldOfAction', '2. Sprache', 'exact sprache'],
    ['fieldOfAction', 'HF 2: Sprache', 'exact sprache'],
    ['fieldOfAction', 'Pflege & Ältere', 'exact pflege'],
    ['fieldOfAction', 'Sprache (A1 bis B2)', 'likely sprache'],
    ['fieldOfAction', 'Antidiskrimierung', 'likely demokratie'],
    ['fieldOfAction', 'Interkulturele Öffnung', 'likely interkulturelle-oeffnung'],
    ['educationPhase', 'Sek I/II', 'exact sekundarstufe-1+sekundarstufe-2'],
    ['educationPhase', 'Sekundarstufe I und II', 'exact sekundarstufe-1+sekundarstufe-2'],
    ['educationPhase', 'Kita, Grundschule', 'exact elementarbereich+primarstufe'],
    ['educationPhase', 'Kinder- und Jugendarbeit', 'exact jugendarbeit'],
    ['educationPhase', 'Übergang Schule – Beruf', 'exact uebergang-schule-beruf'],
    ['targetGroup', 'Senior*innen', 'exact seniorinnen-senioren'],
    ['targetGroup', 'Lehrkräfte, Erzieher/-innen', 'exact fachkraefte'],
    ['targetGroup', 'Spätaussiedler*innen', 'exact spaetaussiedler'],
    ['providerType', 'DRK e.V.', 'exact wohlfahrt'],
    ['targetGroup', 'SeniorInnen', 'exact seniorinnen-senioren'],
    ['targetGroup', 'Multiplikator:innen und Ehrenamtliche', 'exact fachkraefte+ehrenamtliche'],
    ['targetGroup', 'Frauen, Geflüchtete', 'exact frauen+gefluechtete'],
    ['targetGroup', 'Kinder 3-6 Jahre', 'exact kinder-3-6'],
    ['providerType', 'AWO, Caritas, DRK', 'exact wohlfahrt'],
    ['offerType', 'Gruppe/Treff', 'exact gruppe'],
    ['strand', 'Integration durch Bildung; Integration als Querschnittsaufgabe', 'exact bildung+querschnitt'],
  ])('%s: %s', (vocabulary, text, expected) => expect(read(vocabulary, text)).toBe(expected));

  test.each<[Vocabulary, string, string]>([
    ['targetGroup', 'Migrant*innen', 'ambiguous  [Migrant*innen]'],
    ['targetGroup', 'MigrantInnen', 'ambiguous  [MigrantInnen]'],
    ['targetGroup', 'Migrant/-innen', 'ambiguous  [Migrant*innen]'],
    ['targetGroup', 'Kinder', 'ambiguous  [Kinder]'],
    ['targetGroup', 'Kinder und Jugendliche', 'ambiguous jugendliche [Kinder]'],
    ['targetGroup', 'Frauen, keine Männer', 'ambiguous  [Frauen, keine Männer]'],
    ['targetGroup', 'ohne Kinder und Jugendliche', 'ambiguous  [ohne Kinder und Jugendliche]'],
    ['fieldOfAction', '3', 'none  [3]'],
    ['fieldOfAction', 'Kulturbeutel', 'none  [Kulturbeutel]'],
    ['fieldOfAction', 'Verkehr', 'none  [Verkehr]'],
    ['fieldOfAction', '', 'none'],
    ['offerType', 'Bewegung', 'none  [Bewegung]'],
    ['providerType', 'freier Träger', 'ambiguous  [freier Träger]'],
  ])('%s: %s wird nicht geraten', (vocabulary, text, expected) => {
    const result = read(vocabulary, text);
    expect(result.replace(/^(ambiguous|none)/, '')).toBe(expected.replace(/^(ambiguous|none)/, ''));
    expect(result).not.toMatch(/^(exact|likely)/);
  });

  test('ein Kürzel gilt nur mit Legende', () => {
    const legend = new Map([['2', ['sprache']]]);
    expect(matchTerms('2', defaultTerms.fieldOfAction, { legend }).termIds).toEqual(['sprache']);
    expect(matchTerms('2, Wohnen', defaultTerms.fieldOfAction, { legend }).termIds).toEqual(['sprache', 'wohnen']);
    expect(match('fieldOfAction', '2')).toMatchObject({ termIds: [], code: 'TERM_CODE_WITHOUT_LEGEND' });
  });
  test('was nicht passt, wird mit ähnlichen Begriffen vorgelegt', () => {
    const result = matchTerms('Deutschkurs für Frauen', defaultTerms.fieldOfAction, { listName: 'Handlungsfeld' });
    expect(result).toMatchObject({ termIds: [], certainty: 'ambiguous', candidates: ['sprache'] });
    expect(result.reason).toBe('„Deutschkurs für Frauen“ steht nicht in der Liste „Handlungsfeld“; ähnlich: Sprache.');
  });
  test('„u.a.“ wird vermerkt', () => expect(match('fieldOfAction', 'Sprache u.a.').code).toBe('TERM_AND_MORE'));
});

describe('Eigenschaften', () => {
  test('jede Zusammenstellung von Begriffen wird vollständig erkannt', () => {
    const terms = defaultTerms.fieldOfAction;
    const picked = fc.uniqueArray(fc.constantFrom(...terms), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(picked, fc.constantFrom('; ', '\n', ' | ', ', ', ' / '), (some, separator) => {
        const result = matchTerms(some.map((term) => term.name).join(separator), terms);
        expect([...result.termIds].sort()).toEqual(some.map((term) => term.id).sort());
        expect(result.certainty).toBe('exact');
      }),
    );
  });
  test('beliebiger Text ergibt nie einen Begriff', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'qxyjkvw ,;()-') }), (text) => {
        expect(match('fieldOfAction', text).termIds).toEqual([]);
      }),
    );
  });
});
