const SOFT_HYPHEN = '\u00AD';
const WORD_JOINER = '\u2060';
const SHORTEST_PART = 3;

/** Second parts of compounds: endings of place names first, then words of the vocabularies. */
const seams = [
  'broich|kirchen|kirch|busch|hausen|haus|heim|berge|berg|burg|dorf|felde|feld|stadt|städte|bach|rath|scheid',
  'weiler|hoven|hofen|beck|wald|walde|stein|brück|brücken|münster|born|hagen|winkel|furt|seifen|bruch|trup|brock',
  'gemeinde|region|organisationen|organisation|arbeit|bildung|verwaltung|schul(?:e|en|alter)|stufe|bereich',
  'initiative|gemeinschaft|zentrum|kolleg|förderung|begleitung|mittlung|beratung|angebot|träger|pflege|wohlfahrt',
  'fahrt|multiplikatoren|stelle|veranstaltung|bürgerung|freizeit|aufenthalt|einwanderung|diskriminierung|zugewanderte',
  'kommunal|kulturelle|nummer|einsteiger|aussiedler|werk|gruppe|raum|kräfte|eifel|land|roth|thal|tal|amt|amts|amtliche|staltung|gewanderte|kreis|bergischer|springe|kotten|wagen|mühle|höhe|rhein',
].join('|');
const seam = new RegExp(`(?<=[a-zäöüß]{${String(SHORTEST_PART)}})(?=(?:${seams})(?:n|s|es|er)?(?:$|${seams}))`, 'giu');

const nucleus = /(?:aa|ai|au|äu|ee|ei|eu|ey|ie|oo|oe|ue|ae|[aeiouyäöü])/giu;
const onset = /(?:sch|ch|ck|ph|th|qu|(?<=[a-zäöüß])[gkbfp]l|(?<=[a-zäöüß])[bfpk]r|[bcdfghjklmnpqrstvwxzß])$/iu;

/** Breaks by sound: the last consonant before a vowel starts the next syllable. */
function syllables(word: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let previousEnd: number | null = null;
  for (const match of word.matchAll(nucleus)) {
    if (previousEnd !== null && match.index > previousEnd) {
      const cluster = word.slice(previousEnd, match.index);
      const at = match.index - (onset.exec(cluster)?.[0].length ?? 1);
      if (at - start >= SHORTEST_PART && word.length - at >= SHORTEST_PART) {
        parts.push(word.slice(start, at));
        start = at;
      }
    }
    previousEnd = match.index + match[0].length;
  }
  return [...parts, word.slice(start)];
}

function breakWord(word: string, longest: number): string {
  return word
    .split(seam)
    .flatMap((part) => (part.length > longest ? syllables(part) : [part]))
    .join(SOFT_HYPHEN);
}

/**
 * Puts soft hyphens into long German words so that a name fits a narrow column: at the seams of compounds
 * (Greven·broich, Rommers·kirchen), in remainders of more than `longest` letters at syllables. Number ranges
 * ("3–6") are kept together. What is read stays the same.
 */
export function hyphenate(name: string, longest = 10): string {
  return name
    .replaceAll(/[\p{L}]{8,}/gu, (word) => breakWord(word, longest))
    .replaceAll(/(?<=\d)–(?=\d)/g, `${WORD_JOINER}–${WORD_JOINER}`);
}
