import { readIndicatorName, type IndicatorName } from '../../../../../../shared/domain/indicator-name.ts';
import type { RowPlace } from '../../../../../../shared/domain/import-row.ts';
import { parsePeriod, type Period } from '../../../../../../shared/domain/period.ts';
import { matchRegions } from '../../../../../../shared/domain/region-matching.ts';
import { cleanLine } from '../../../../../../shared/domain/text-folding.ts';
import { headerJoint } from '../../../../../../shared/domain/header-path.ts';
import type { InterpretContext } from '../context.ts';
import { placeOf } from '../readers/municipality.ts';

/** What stands above a column of figures and holds for each of them. */
export interface FigureHead {
  indicator: IndicatorName | null;
  period: Period | null;
  place: RowPlace | null;
  /** A column of sums beside columns of municipalities or years: no figure of its own. */
  isTotal: boolean;
  /** "darunter Syrien", "weiblich": a part of what stands before it. */
  isPart: boolean;
  /** "in %" alone: the share of what the column to its left counts. */
  isShare: boolean;
}

const stamp = /^(?:stand|stichtag|jahr|berichtsjahr|am|zum|per)[:.]?\s+/i;
const hasYear = /(?:^|\D)(?:19|20)\d{2}(?!\d)/;
const yearBehind = /^(.*\D)\s+((?:\d{1,2}\.\s?\d{1,2}\.\s?)?(?:19|20)\d{2}(?:\s?\/\s?\d{2})?)$/;
/** Words that say only that there is a figure. */
const figureWord =
  /^(?:wert|werte|anzahl|zahl|zahlen|absolut|abs\.?|ergebnis|insgesamt|gesamt|gesamtergebnis|jahre?|monate?|spaltenbeschriftungen)$/i;
const part = /^(?:davon|darunter|hiervon|dav\.|dar\.)(?:$|[\s:])/i;
const partAlone = /^(?:davon|darunter|hiervon|dav\.|dar\.):?$/i;
const shareAlone = /^(?:anteil )?(?:in )?(?:%|prozent|v\. ?h\.)$/i;
/** Names of the sexes, which count nothing by themselves. */
const sexes: Readonly<Record<string, string>> = {
  m: 'männlich',
  männlich: 'männlich',
  männer: 'Männer',
  w: 'weiblich',
  weiblich: 'weiblich',
  frauen: 'Frauen',
  d: 'divers',
  divers: 'divers',
};
const sexOf = (word: string): string | undefined => sexes[word.toLowerCase().replace(/\.$/, '')];
const total = /^(?:[σ∑].*|summe|gesamt|insgesamt|zusammen|total|gesamtsumme|gesamtergebnis)$/i;
/** "insgesamt" divides nothing. */
export const sumsUp = (text: string): boolean => total.test(text);
/** "Jan 26", "Mrz. 26" */
const shortMonth = /^\p{L}{3,9}\.? ?['’]?\d{2}$/u;

/** "2022*", "2022¹", "2022 1)": the sign of a footnote. */
const footnote = /\s*(?:\*+|[¹²³⁴-⁹]+|(?<=\d\s?)\d\))$/;

/** A year, a day or a span, where the text is nothing else. */
export function periodIn(text: string): Period | null {
  const bare = text.replace(stamp, '').replace(footnote, '');
  if (!hasYear.test(bare) && !shortMonth.test(bare)) return null;
  const parsed = parsePeriod(bare);
  return parsed.ok ? parsed.value : null;
}

const dayBehind = /[\s,]*[([]?\s*(?:stand|stichtag|am|zum)?:?\s*(\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d{2})\s*[)\]]?$/i;

/** "Einwohner (15.05.2022)": what is counted, and the day that stands behind it. */
export function labelWithDay(text: string): { name: string; period: Period | null } {
  const line = cleanLine(text);
  const [behind = '', day = ''] = dayBehind.exec(line) ?? [];
  const period = day === '' || behind.length === line.length ? null : periodIn(day);
  return period ? { name: line.slice(0, -behind.length), period } : { name: line, period: null };
}

/** "Kreis gesamt", "Kaarst insgesamt": the words of a total name no place. */
export const withoutTotal = (text: string): string =>
  text.replace(/(?:^|\s|-)(?:gesamt|insgesamt|zusammen|summe|total)(?=$|\s|:)/giu, '').trim() || text;

function placeIn(text: string, context: InterpretContext): RowPlace | null {
  const match = matchRegions(withoutTotal(text), context.regions);
  if (match.certainty !== 'exact' && !(text in (context.regions.codes ?? {}))) return null;
  return match.districtWide ? placeOf(['districtWide']) : placeOf(match.regions);
}

/** Name and unit of what is counted: the words that are left, joined. */
function nameOf(words: readonly string[]): IndicatorName | null {
  const telling = words.filter((word) => !figureWord.test(word)).map((word) => sexOf(word) ?? word);
  const used = telling.length > 0 ? telling : [];
  const joined = used
    .map((word, at) => (partAlone.test(word) && at < used.length - 1 ? `${word} ` : `${word}, `))
    .join('');
  return used.length > 0 ? readIndicatorName(joined.replace(/, $/, '')) : null;
}

/** "Kl. 1", "Jahrgang 5" */
const schoolClass = /^(?:kl\.?|klassen?|jg\.?|jahrg\.?|jahrgang(?:sstufe)?|jahrgänge)\s?\d/i;

/** "davon Syrien", "weiblich", "Kl. 1": the name of a part says nothing without its whole. */
export const namesPart = (name: string): boolean =>
  part.test(name) || schoolClass.test(name) || sexOf(name) !== undefined;

/** Headings over names that only divide a number. */
export const dimension =
  /^(?:zielgruppen?|altersgruppen?|alter|alter von.*|geschlecht|nationalität(?:en)?|staatsangehörigkeit(?:en)?|herkunfts(?:land|länder)|sprachen?|schulform(?:en)?|personengruppen?)$/i;

const partOfYear = /^\p{L}+$|quartal|vierteljahr|halbjahr|^q ?\d/iu;

/** "I. Quartal" below 2024 is the first quarter of 2024. */
function withinYear(words: readonly string[], year: Period | null): { word: string; period: Period } | null {
  if (year === null || !/^\d{4}$/.test(year)) return null;
  for (const word of words.filter((text) => partOfYear.test(text))) {
    const parsed = parsePeriod(`${word} ${year}`);
    if (parsed.ok && parsed.value !== year && parsed.value.startsWith(year)) return { word, period: parsed.value };
  }
  return null;
}

/** Reads the header of a column with figures: "Einwohner / 31.12.2022", "Kaarst", "Ausländeranteil 2021 (%)". */
export function figureHead(header: string, context: InterpretContext, yearOfTable: Period | null = null): FigureHead {
  const said: string[] = [];
  let period: Period | null = null;
  let place: RowPlace | null = null;
  const parts = header.split(headerJoint).map((part) => cleanLine(part));
  for (const part of parts.filter((text) => text !== '')) {
    const when = periodIn(part);
    const behind = when ? null : yearBehind.exec(part);
    const where = when || behind ? null : placeIn(part, context);
    if (when) period = when;
    else if (where) place = where;
    else if (behind) {
      said.push((behind[1] ?? '').trim());
      period = periodIn(behind[2] ?? '');
    } else said.push(part);
  }
  const span = withinYear(said, period ?? yearOfTable);
  const divides = said.length > 1 && dimension.test(said[0] ?? '');
  const words = said.slice(divides ? 1 : 0).filter((word) => word !== span?.word);
  return {
    indicator: nameOf(words),
    period: span?.period ?? period,
    place,
    isTotal: words.some((word) => total.test(word)) && words.every((word) => total.test(word) || figureWord.test(word)),
    isPart: divides || namesPart(words[0] ?? ''),
    isShare: words.length === 1 && shareAlone.test(words[0] ?? ''),
  };
}
