import { fold } from './text-folding.ts';

/** A unit beside a number: how it is kept, what the number must be multiplied with, whether it names one of many ("je Kurs"). */
export interface UnitReading {
  unit?: string;
  factor: number;
  perUnit: boolean;
}

const scales: [RegExp, number][] = [
  [/^(?:t|tsd\.?|tausend|k)(?=$|\W|€|eur)/, 1000],
  [/^teur$/, 1000],
  [/^(?:mio\.?|mill\.?|million(?:en)?)(?=$|\W|€|eur)/, 1_000_000],
  [/^(?:mrd\.?|milliarden?)(?=$|\W|€|eur)/, 1_000_000_000],
];
const moneyBehindScale =
  /(?:^|[\s([,/])(?:(t|tsd\.?|tausend|k|mio\.?|million(?:en)?) ?(?:€|eur|euro)|(teur))(?=$|[\s)\],./])/;

/** What a heading says of every amount below it ("Fördersumme in T€", "Kosten (Mio. Euro)"); 1 where it says nothing. */
export function amountScaleOf(heading: string): number {
  const [, scale, teur] = moneyBehindScale.exec(fold(heading)) ?? [];
  return scales.find(([pattern]) => pattern.test(scale ?? teur ?? ''))?.[1] ?? 1;
}

const yearly = /^(?:p\. ?a\.?|pro jahr|im jahr|je jahr|\/ ?jahr|\/ ?j\.?|jaehrlich|jaehrl\.?|jahr)$/;
const perUnit =
  /(?:^| )(?:pro|je|jeweils|a)(?: |$)|\/|monatlich|woechentlich|mtl\.?|pm\b|p\. ?m\.?|taeglich|monat\b|woche\b|quartal/;
const known: [string, RegExp][] = [
  ['€', /^(?:€|eur|euro)$/],
  ['%', /^(?:%|prozent|v\. ?h\.?)$/],
  ['VZÄ', /^(?:vzae|vza|vk|vollzeitaequivalente?|stellen?|stellenanteile?|vollzeitstellen?|fte)$/],
  ['Personen', /^(?:pers\.?|personen|person|menschen|leute)$/],
  [
    'Teilnehmende',
    /^(?:tn|teiln\.?|teilnehmende[nr]?|teilnehmer(?:innen)?|teilnehmer\/innen|teilnehmerinnen und teilnehmer|tln\.?|tn\.)$/,
  ],
  ['Plätze', /^(?:plaetze?n?|platz|pl\.)$/],
  ['Jahre', /^(?:jahren?|j\.?|jahre alt|lebensjahre?n?|jaehrige?n?)$/],
  ['Stunden', /^(?:stunden?|std\.?|h|wochenstunden|ue)$/],
];

/**
 * Reads what stands beside a number (folded text, may be empty). Null if it is neither a known unit nor a single plain word
 * such as "Familien".
 */
export function readUnit(text: string): UnitReading | null {
  let rest = text.replace(/^[,;]+|[.,;]+$/g, (signs) => (signs.startsWith('.') ? '.' : '')).trim();
  if (rest === '' || rest === '.') return { factor: 1, perUnit: false };
  let factor = 1;
  const scale = scales.find(([pattern]) => pattern.test(rest));
  if (scale) {
    factor = scale[1];
    rest = rest === 'teur' ? 'eur' : rest.replace(scale[0], '').trim();
    if (rest === '') return { factor, perUnit: false };
  }
  const named = known.find(([, pattern]) => pattern.test(rest));
  if (named) return { unit: named[0], factor, perUnit: false };
  return readPeriod(rest, factor);
}

/** "€ p.a.", "€/Jahr" name the year; "€/Monat", "TN je Kurs" name one of many. */
function readPeriod(rest: string, factor: number): UnitReading | null {
  const [word = ''] = /^[^\s/]+/.exec(rest) ?? [];
  const tail = rest.slice(word.length).trim();
  if (yearly.test(rest)) return { factor, perUnit: false };
  if (tail && yearly.test(tail)) {
    const unit = readUnit(word);
    return unit && !unit.perUnit ? { ...unit, factor: factor * unit.factor } : null;
  }
  if (perUnit.test(rest)) return { unit: rest, factor, perUnit: true };
  return /^[a-z][a-z-]{2,30}\.?$/.test(rest) && factor === 1 ? { unit: rest, factor, perUnit: false } : null;
}
