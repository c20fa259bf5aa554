import { parsePartialDate } from '../../../../../shared/domain/partial-date.ts';
import { cleanLine, fold } from '../../../../../shared/domain/text-folding.ts';

/** What a remark or a status says about the end of an offer. */
export interface SaidEnd {
  /** The sentence that says it. */
  text: string;
  /** That it has ended, or when: "läuft aus" alone leaves it open. */
  isCertain: boolean;
  /** The end it names, at its own precision; null where it names none. */
  ends: string | null;
}

const month =
  '(?:jan|feb|maerz|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez)[a-z]*\\.?|fruehjahr|sommer|herbst|winter|sommerferien';
const around = 'zum|am|seit|ab|im|in|per|bis|des|der|dem|den|nach|vor|mit|ablauf|jahres|schuljahres';
const softly = 'leider|inzwischen|bereits|mittlerweile|jetzt|nun|voraussichtlich|vorauss\\.|vsl\\.|endgueltig|vorerst';
const time = `(?:(?:${around}|${softly}|ende|mitte|anfang|jahresende|schuljahresende|${month}|\\d[\\d./-]*)(?:\\s+|$))*`;
const subject =
  '(?:(?:(?:das|der|die|dieses|unser) )?(?:angebot|projekt|kurs|treff|gruppe|massnahme|foerderung|finanzierung) )?';
const ended = new RegExp(
  `^${subject}(?:(?:ist|wurde|wird|war) )?${time}(?:beendet|eingestellt|ausgelaufen|abgelaufen|entfallen|weggefallen|abgeschafft)(?:\\s+${time})?$`,
);
const running = new RegExp(`^${subject}(?:laeuft ${time}aus|endet|wird ${time}auslaufen|auslaufend)(?:\\s*${time})?$`);
const gone = new RegExp(
  `^${subject}(?:entfaellt|faellt weg|gibt es (?:so )?nicht mehr|findet ${time}nicht mehr statt|wird ${time}nicht (?:mehr )?(?:angeboten|fortgefuehrt|fortgesetzt|weitergefuehrt))(?:\\s+${time})?$`,
);
/** One of these stands in whatever says so; most remarks have none and are not looked at closely. */
const telling = /endet|eingestellt|gelaufen|abgeschafft|gefallen|entfallen|aus|f(?:ä|ae)llt|nicht/i;
const aroundWord = new RegExp(`\\b(?:${around}|${softly})(?![a-z])`, 'g');
const verbs =
  /^.*?(?=\b(?:zum|am|seit|ab|im|in|per|bis|ende|mitte|anfang)(?![a-z])|\b\d)|\b(?:aus|beendet|eingestellt|ausgelaufen|abgelaufen|entfallen|weggefallen|auslaufen|statt|nicht|mehr)\b.*$/g;

/** Sentences of a cell; the full stops of dates end none. */
const sentences = (text: string): string[] =>
  text
    .split(/[;\n]|(?<=\p{L}\.)\s+(?=\p{Lu})/u)
    .map((part) => part.trim())
    .filter(Boolean);

/** The date among the words, if they name one. */
function endIn(folded: string): string | null {
  const dated = folded.replace(verbs, ' ').replace(aroundWord, ' ').replace(/\s+/g, ' ').trim();
  if (!/\d{2}/.test(dated)) return null;
  const parsed = parsePartialDate(dated, { meaning: 'end' });
  return parsed.ok && parsed.value !== 'open' && !parsed.bound ? (parsed.to ?? parsed.value) : null;
}

/**
 * Whether a remark or a status says that an offer has ended or will. Only whole sentences count: "Fachkraft eingestellt" and "noch nicht
 * beendet" say nothing of the kind.
 */
export function saidEnd(text: string): SaidEnd | null {
  if (text.length > 400 || !telling.test(cleanLine(text))) return null;
  for (const sentence of sentences(text)) {
    const folded = fold(sentence)
      .replace(/^(?:hinweis|status|stand)\s*:\s*/, '')
      .replace(/[.! ]+$/, '');
    const hasEnded = ended.test(folded) || gone.test(folded);
    if (!hasEnded && !running.test(folded)) continue;
    const ends = endIn(folded);
    return { text: sentence, isCertain: hasEnded || ends !== null, ends };
  }
  return null;
}
