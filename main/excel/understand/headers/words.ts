import { cleanLine, fold } from '../../../../shared/domain/text-folding.ts';

/** Words of a header that say nothing about which field it is. */
const stopWords = new Set(
  'der die das des dem den ein eine einer eines im in am an auf zu zum zur fuer mit und oder bzw sowie ggf evtl bitte angabe angaben angeben ihr ihre ihres ihrer ihrem ihren sie es hier nennen nennung tragen geben schreiben eintragen ausfuellen auswaehlen falls vorhanden wenn moeglich z b zb jeweils jeweilige ist wird werden sind gibt welche welcher welches welchem mehrfachnennung mehrfachnennungen mehrfachauswahl pflichtfeld optional freiwillig stichwort stichworte stichpunkte kurz auswahlliste dropdown dem aus e g inkl incl einschl allgemein allgemeine allgemeines'.split(
    ' ',
  ),
);

/** German endings cut in two steps, so that Träger, Trägers, Zielgruppe and Zielgruppen meet. */
export function stem(token: string): string {
  let word = token;
  if (word.length >= 5) word = word.replace(/(?<=[^s])s$|n$/, '');
  if (word.length >= 5) word = word.replace(/(?:er|e)$/, '');
  return word;
}

/** One word of a header: folded, and whether it was cut off with a full stop ("Ansprechp."). */
export interface Word {
  text: string;
  cut: boolean;
  /** Joined to the word before by a hyphen. */
  hyphen: boolean;
}

/** "Teilnehmer*innen", "Ansprechpartner/-in", "TeilnehmerInnen", "Ansprechpartner(in)" -> the short form. */
function withoutGenderForms(text: string): string {
  return text
    .replace(/(?<=\p{L})[*:_/·(]{1}-?[iI]n(nen)?\)?(?!\p{L})/gu, '')
    .replace(/(?<=\p{Ll})In(nen)?\b/gu, '')
    .replace(/(?<=\p{L})[*:_/]-?[er](?![\p{L}-])/gu, '')
    .replace(/(?<=\p{L})\((?:n|en|e|er|r|s|innen|in)\)/gu, '');
}

/** "Teil-" above "nehmer" as it is read: words that were divided by hand to fit a narrow column. */
export function joinSyllables(text: string): string {
  return text.replace(/(\p{L})[-\u00ad][ \t]*\r?\n[ \t]*(?=\p{Ll})(?!und\b|oder\b|bzw)/gu, '$1');
}

/** "G01Q02. ", "G02Q04[SQ001]. ": the code of a question before its words, as survey tools export it. */
export const surveyCode = /^\s*[A-Z]{1,3}\d{1,4}(?:[A-Z]{1,3}\d{1,4})?(?:\[\w+\]\.?|\.)\s*(?=\p{L}{2})/u;

/** The header as one comparable line: joined syllables, no footnote marks, no leading numbering. */
export function headerLine(text: string): string {
  return withoutGenderForms(cleanLine(joinSyllables(text)))
    .replace(/[¹²³⁴⁵⁶⁷⁸⁹⁰†‡*]+/g, ' ')
    .replace(surveyCode, '')
    .replace(/^summe von (?=\p{L})/iu, '')
    .replace(/^\s*\(?(?:\d+(?:\.\d+)*[.)]|[a-z]\)|\d{1,2}(?=\s))\s*(?=\S)/i, '')
    .replace(/(?<=\p{Ll}{3})\d\)?$/u, '')
    .replace(/\be\s?-\s?(?=mail|post)/gi, 'e')
    .replace(/\bvor ort\b/gi, ' ')
    .trim();
}

/** Folded words of a header line without stop words; hyphens separate. */
export function headerWords(line: string): Word[] {
  const words: Word[] = [];
  for (const [, hyphen, text = '', stop] of fold(line).matchAll(/((?<=\w)-)?([a-z0-9]+|[#%€])(\.)?/g)) {
    const isArticle = stop === '.' && /^[dfvu]$/.test(text);
    if (!stopWords.has(text) && !isArticle) words.push({ text, cut: stop === '.', hyphen: hyphen === '-' });
  }
  return words;
}

/** Order-free key of a set of words. */
export function keyOf(stems: readonly string[]): string {
  return [...new Set(stems)].sort().join(' ');
}
