const SOFT_HYPHEN = '\u00AD';
const WORD_JOINER = '\u2060';
const SHORTEST_PART = 3;

/** Second parts of compounds at the end of a word: of place names first, then of the vocabularies. */
const endings = [
  'broich|kirchen|kirch|busch|hausen|haus|heim|berge|berg|burg|dorf|felde|feld|stadt|städte|bach|rath|scheid|krüchten|kassel|gladbach',
  'weiler|hoven|hofen|beck|wald|walde|stein|brück|brücken|münster|born|hagen|winkel|furt|seifen|bruch|trup|brock',
  'krüchten|donk|wist|kassel|horst|treich|hundem|lengern|wickede|gladbach|winter',
  'gemeinde|region|schul(?:e|en|alter)|stufe|bereich|zentrum|kolleg|mittlung|wohlfahrt|fahrt|wagen|mühle|höhe|rhein',
  'einsteiger|aussiedler|werk|raum|räume|kräfte|eifel|land|roth|thal|tal|(?<!ges)amt|amts|amtliche|kreis|bergischer',
  'springe|kotten|kommunal|kulturelle|nummer|platz|plätze|hilfe|hilfen|rat|räte|recht|kurs|weg|allee|ring|gasse|park|staltung|lotsen|kita|hof',
].join('|');

/** Beginnings of words long enough to be recognised in the middle of another: a seam stands before them. */
const stems = [
  'straße|stätte|stelle|stellung|stütz|standort|stadtteil|stiftung|stunde|strateg|struktur|strecke|steiger',
  'sprach|sprech|spiel|sport|spender|schule|schüler|schulab|schulpf|schluss|schlüss|schläg|schreib|schrift|schwanger|schwimm|schwer|schwach',
  'pflege|pflicht|pfleg|programm|projekt|praxis|prüf|praktik|platzver|planung|träger|treff|training|trauma|transport',
  'grund|gruppe|gleich|glaub|brücke|bring|frau|fremd|freizeit|freund|flücht|fleck|klasse|klima|klein|krank|kreis|kraft|kräfte',
  'zwisch|zweck|bildung|beratung|betreu|begleit|begegn|bewerb|beauftrag|bevölker|behörd|bericht|förder|fachdienst|fachstelle|fachkr',
  'familie|kinder|jugend|senior|mütter|väter|mädchen|kenntnis|kompetenz|koordin|konzept|konflikt|kultur|gesellschaft|gemeinschaft',
  'gesundheit|geschicht|management|markt|migration|migrant|netzwerk|nachbar|dienst|diskrimin|orientier|organisation|veranstalt|verwaltung',
  'verein|vermittl|vorbereit|vormund|wirtschaft|wohn|zuwander|zugewander|zusammen|gewander|multiplikator|heimat|hochschul|meldung|haushalt|hauspl|hausmeist|perspektiv|patenschaft|patinn',
  'pädagog|therap|thek|thema|themen|chance|börse|bürger|mutter|lehrer|(?<!beg)leitung|lernen|lernt|empfäng',
  'arbeit|aufgab|aufenthalt|aufnahm|ausbild|ausland|ausschuss|austausch|angebot|anerkenn|anschluss|anmeld|antrag|abschl|abend|akteur|alphabet',
  'eltern|erzieh|erwerb|entwickl|engagement|ehrenamt|einricht|eingliede|einsatz|einwander|einbürger|integration|initiativ|inklusion|information',
  'unterstütz|unterricht|unterkunft|unterbring|übergang|übersetz',
].join('|');
const behindPart = `(?<=[a-zäöüß]{${String(SHORTEST_PART)}})`;
const seam = new RegExp(
  `${behindPart}(?:(?=(?:${endings})(?:n|s|es|er)?(?:$|${endings}|${stems}))|(?=(?:${stems})))`,
  'giu',
);

const nucleus = /(?:aa|ai|au|äu|ee|ei|eu|ey|ie|oo|oe|ue|ae|[aeiouyäöü])/giu;
/** Consonants that begin a syllable together. Inside one no word is broken; before one only at a seam. */
const together = /(?:str|spr|spl|st|sp|chl|chr|pfl|pfr|pf|[bfgkp]l|[bdfgkptv]r|gn|kn|th|zw)$/iu;
const single = /(?:sch[lmnrw]?|ch|ck|ph|[bcdfghjklmnpqrstvwxzß])$/iu;

/** Breaks by sound: the last consonant before a vowel starts the next syllable, where that is beyond doubt. */
function syllables(word: string): number[] {
  const breaks: number[] = [];
  let previousEnd: number | null = null;
  for (const match of word.matchAll(nucleus)) {
    if (previousEnd !== null && match.index > previousEnd) {
      const cluster = word.slice(previousEnd, match.index);
      if (!together.test(cluster)) breaks.push(match.index - (single.exec(cluster)?.[0].length ?? 1));
    }
    previousEnd = match.index + match[0].length;
  }
  return breaks;
}

const canStand = (part: string): boolean => part.length >= SHORTEST_PART && /[aeiouyäöü]/iu.test(part);

/** Splits at the places that leave on both sides a part that can stand alone. */
function splitAt(word: string, places: readonly number[]): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const place of places) {
    if (!canStand(word.slice(start, place)) || !canStand(word.slice(place))) continue;
    parts.push(word.slice(start, place));
    start = place;
  }
  return [...parts, word.slice(start)];
}

function breakWord(word: string, longest: number): string {
  const seams = [...word.matchAll(seam)].map(({ index }) => index);
  return splitAt(word, seams)
    .flatMap((part) => (part.length > longest ? splitAt(part, syllables(part)) : [part]))
    .join(SOFT_HYPHEN);
}

/**
 * Puts soft hyphens into long German words so that a name fits a narrow column: at the seams of compounds
 * (Greven·broich, Michael·straße), in remainders of more than `longest` letters at syllables, never inside consonants
 * that belong together. Number ranges ("3–6") are kept together. What is read stays the same.
 */
export function hyphenate(name: string, longest = 10): string {
  return name
    .replaceAll(/[\p{L}]{8,}/gu, (word) => breakWord(word, longest))
    .replaceAll(/(?<=\d)–(?=\d)/g, `${WORD_JOINER}–${WORD_JOINER}`);
}

/** `hyphenate` for what people wrote, but never an address: there a hyphen would be read as part of it. */
export const hyphenateText = (text: string): string => (/@|:\/\/|www\./.test(text) ? text : hyphenate(text));
