import { describe, expect, it } from 'vitest';
import regions from '../../resources/geo/nrw-regions.json' with { type: 'json' };
import { hyphenate } from './hyphenate.ts';
import { defaultTerms } from './vocabulary-defaults.ts';

const shown = (name: string): string => hyphenate(name).replaceAll('\u00AD', '·');

const onsets =
  'st sp sch ch str spr schl schr schw pf pfl pfr bl br dr fl fr gl gr kl kn kr pl pr tr th ph qu zw'.split(' ');
/** At a seam a word may begin with the second of two such letters: Bildungs·träger, Netz·werk. */
const ownWords =
  /^(?:flücht|phe|teil|träger|treff|training|transport|trauma|thal|tal|trup|treich|therap|thek|them|pflege|pfleg|pflicht|platz|plätze|planung|programm|projekt|praxis|prüf|praktik|patenschaft|patinn|perspektiv|pädagog|park|werk|weg|wickede|winter|wist|wohn|wirtschaft|wald|weiler|winkel|wagen|wohlfahrt|rath|rat|räte|recht|raum|räume|region|rhein|roth|ring|hof|haus|heim|hilfe|höhe|hausen|hagen|heimat|hochschul|haushalt|leit|lehr|lern|lotsen|land|nachbar|netz|nummer|chance)/u;
/** Names of places, words of the vocabularies, and each of those before words of addresses and institutions. */
function words(): string[] {
  const texts = JSON.stringify([regions, defaultTerms]);
  const single = [
    ...new Set([...texts.matchAll(/[A-ZÄÖÜ][a-zäöüß]*[aeiouyäöü][a-zäöüß]{2,}/gu)].map(([word]) => word)),
  ];
  const last = [
    'straße',
    'stätte',
    'haus',
    'schule',
    'träger',
    'platz',
    'gruppe',
    'sprache',
    'flüchtlinge',
    'schwerpunkt',
  ];
  return [...single, ...single.flatMap((word) => last.map((end) => word + end))];
}

describe('Silbentrennung für schmale Spalten', () => {
  it.each([
    ['Grevenbroich', 'Greven·broich'],
    ['Korschenbroich', 'Korschen·broich'],
    ['Rommerskirchen', 'Rommers·kirchen'],
    ['Meerbusch', 'Meer·busch'],
    ['Niederkrüchten', 'Nieder·krüchten'],
    ['Recklinghausen', 'Reckling·hausen'],
    ['Rheda-Wiedenbrück', 'Rheda-Wieden·brück'],
    ['Neunkirchen-Seelscheid', 'Neun·kirchen-Seel·scheid'],
    ['Niederkrüchten', 'Nieder·krüchten'],
    ['Mönchengladbach', 'Mönchen·glad·bach'],
    ['Kaarst', 'Kaarst'],
    ['Dormagen', 'Dormagen'],
    ['Bad Münstereifel', 'Bad Münster·eifel'],
    ['Ehrenamtliche', 'Ehren·amtliche'],
    ['Michaelstraße', 'Michael·straße'],
    ['Weingartstraße', 'Weingart·straße'],
    ['Familienbildungsstätte', 'Familien·bildungs·stätte'],
    ['Geflüchtete', 'Geflüch·tete'],
    ['Abschlüssen', 'Abschlüs·sen'],
    ['Unterstützung', 'Unter·stützung'],
    ['Rathausplatz', 'Rat·haus·platz'],
    ['Hausaufgabenbetreuung', 'Haus·aufgaben·betreuung'],
    ['Elternbegleitung', 'Eltern·begleitung'],
    ['insgesamt', 'insgesamt'],
  ])('%s wird %s', (name, expected) => {
    expect(shown(name)).toBe(expected);
    expect(hyphenate(name).replaceAll('\u00AD', '')).toBe(name);
  });

  it('keine Kommune in Nordrhein-Westfalen behält ein Stück von mehr als zehn Buchstaben', () => {
    const names = [...JSON.stringify(regions).matchAll(/"name":"([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(names.length).toBeGreaterThan(396);
    const tooLong = names.flatMap((name) => hyphenate(name).split(/[\u00AD\s()-]/)).filter((part) => part.length > 10);
    expect(tooLong).toEqual([]);
  });

  it('in schmalen Köpfen trennt es auch kürzere Wörter, Spannen aber nie', () => {
    expect(hyphenate('Gesundheit', 8).replaceAll('\u00AD', '·')).toBe('Gesund·heit');
    expect(hyphenate('3–6')).toBe('3\u2060–\u20606');
  });

  it.each([4, 8, 10, 14])(
    'ab %i Buchstaben: nie innerhalb von st, sch, fl …; jedes Stück hat einen Selbstlaut',
    (longest) => {
      const faults: string[] = [];
      let breaks = 0;
      for (const word of words()) {
        const parts = hyphenate(word, longest).split('\u00AD');
        if (parts.some((part) => !/[aeiouyäöü]/iu.test(part))) faults.push(parts.join('·'));
        for (let at = 1; at < parts.length; at += 1) {
          breaks += 1;
          const [left, right] = [parts[at - 1] ?? '', parts.slice(at).join('')].map((part) => part.toLowerCase());
          const split = onsets.some((onset) =>
            [...onset].some((_, n) => n > 0 && left?.endsWith(onset.slice(0, n)) && right?.startsWith(onset.slice(n))),
          );
          if (split && !ownWords.test(right ?? '')) faults.push(parts.join('·'));
        }
      }
      expect(faults).toEqual([]);
      expect(breaks).toBeGreaterThan(500);
    },
  );

  it('jedes Stück hat mindestens drei Buchstaben', () => {
    for (const part of hyphenate('Migrantenorganisationen Gesamtbevölkerung Antidiskriminierung').split(/[\u00AD\s]/))
      expect(part.length).toBeGreaterThanOrEqual(3);
  });
});
