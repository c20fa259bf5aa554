import { displayText } from './cell-text.ts';
import { isErrorCell, numberOf, plainCell } from './cell-value.ts';
import type { Cell } from './sheet.ts';
import { cleanLine, fold } from './text-folding.ts';

export const specialKinds = ['empty', 'missing', 'ambiguousSign', 'ditto', 'error', 'none'] as const;
/**
 * `missing`: the town says that it has no figure or text. `ambiguousSign`: a sign whose meaning (zero or missing) is asked once per file.
 * `ditto`: the value of the cell above. `none`: expressly no offer. `error`: a formula error.
 */
export type SpecialKind = (typeof specialKinds)[number];
export interface SpecialValue {
  kind: SpecialKind;
  /** The sign or text in its plain form, e.g. `-` for every dash but the DIN zero sign `–`. */
  sign: string;
}

const lines = (text: string) => text.trim().split(/\s*\n\s*/);
const missing = new Set(
  lines(`k.a.
    k. a.
    k.a
    ka
    n.a.
    n/a
    n.b.
    n. b.
    o.a.
    o. a.
    k.ang.
    keine angabe
    keine angaben
    keine ang.
    keine angabe moeglich
    keine daten
    keine daten vorhanden
    ohne angabe
    nicht angegeben
    nicht bekannt
    n. bek.
    n.bek.
    nicht bek.
    noch offen
    noch nicht bekannt
    nicht erfasst
    nicht erhoben
    nicht ermittelbar
    unbek.
    unbekannt
    liegt nicht vor
    liegen nicht vor
    wird nachgereicht
    werden nachgereicht
    wird nachgeliefert
    wird noch nachgereicht
    folgt
    folgt noch
    in klaerung
    in arbeit
    entfaellt
    entf.
    trifft nicht zu
    nicht zutreffend
    nicht relevant
    n.n.
    n. n.
    tbd
    tba
    s.u.
    siehe unten
    siehe anlage
    s. anlage
    ?
    ??
    ???
    …
    ...
    ....
    .....
    null
    nan
    \\n
    #`),
);
const dittoWords = new Set(
  lines(`"
    ""
    ''
    ,,
    “
    ”
    „
    „“
    „ “
    ″
    〃
    -"-
    - " -
    –"–
    s.o.
    s. o.
    s.o
    siehe oben
    w.o.
    w. o.
    wie oben
    dito
    ditto
    dto.
    dto
    do.
    ebenso
    ders.
    derselbe
    dies.
    dieselbe
    ebd.
    ebenda`),
);
const signs = new Set([
  '-',
  '--',
  '---',
  '–',
  '—',
  '.',
  '/',
  '//',
  'x',
  'xx',
  '•',
  '·',
  '*',
  '**',
  '_',
  './.',
  '-/-',
  '-.-',
  '.-',
  '\\',
  '~',
  '( )',
  '()',
  '+',
]);
const error =
  /^#(?:nv|n\/a|bezug!|ref!|div\/0!|wert!|value!|name\?|null!|zahl!|num!|ueberlauf!|spill!|calc!|####*)$|^#+$/;

const time = '(?:derzeit |zurzeit |zur zeit |z\\.? ?zt\\.? |z\\. ?z\\. |aktuell |momentan |bisher |bislang |noch )?';
const offer =
  '(?:angebote?n?|eigenen? angebote?|spezifischen? angebote?|entsprechenden? angebote?|massnahmen?|angebotes)';
const none = new RegExp(
  `^(?:${time}keine? ${offer}(?: vorhanden| bekannt gegeben| vor ort| in der (?:gemeinde|stadt|kommune))?|fehlanzeige|${time}nicht vorhanden|` +
    `(?:es )?(?:gibt|existiert|existieren|besteht|bestehen) ${time}keine? ${offer}|${offer}:? keine?|wird nicht angeboten|gibt es ${time}nicht)$`,
);

/** What the cell says instead of a value, or null if it holds an ordinary value. */
export function classifySpecialValue(input: Cell | undefined): SpecialValue | null {
  const cell = plainCell(input);
  if (cell === null) return { kind: 'empty', sign: '' };
  if (isErrorCell(cell)) return { kind: 'error', sign: displayText(cell) };
  if (typeof cell !== 'string') return null;
  if (cell.length > 80) return null;
  return classifyText(cleanLine(cell));
}

/** Longer texts are looked at only if they may say "kein Angebot". */
const longestWord = 26;
const noneHint = /angebot|massnahme|maßnahme|vorhanden|fehlanzeige|gibt|exist|besteh/i;

/** "– ²": the mark of a footnote behind a sign or a word. */
const footnote = /(?<=\S)\s*[¹²³⁴-⁹]+$/u;

function classifyText(given: string): SpecialValue | null {
  const text = given.length <= longestWord ? given.replace(footnote, '') : given;
  if (text === '' || text === "'" || tickedWord(text) === 'open') return { kind: 'empty', sign: '' };
  if (text.length > longestWord ? !noneHint.test(text) : /\d\d|@/.test(text)) return null;
  const folded = fold(text).replace(/[‐‑−]/g, '-');
  if (dittoWords.has(folded) || dittoWords.has(folded.replace(/^\((.*)\)$/, '$1')))
    return { kind: 'ditto', sign: text };
  if (signs.has(folded)) return { kind: 'ambiguousSign', sign: folded };
  if (error.test(folded)) return { kind: 'error', sign: text };
  const bare = folded.replace(/^[([](.*)[)\]]$/, '$1').replace(/[.!]?$/, (end) => (end === '!' ? '' : end));
  if (missing.has(bare) || missing.has(`${bare}.`)) return { kind: 'missing', sign: text };
  return none.test(bare.replace(/\.$/, '')) ? { kind: 'none', sign: text } : null;
}

/** ü, þ, ý and ¨ are ticks and boxes of the font Wingdings, read as letters. */
const full = '[✓✔✅☑☒■▪◼◾●þüý]|\\[x\\]|\\(x\\)';
const blank = '[☐□▫◻◽○¨]|\\[ ?\\]';
const isFull = new RegExp(`^(?:${full})$`, 'i');
const isBlank = new RegExp(`^(?:${blank})$`);
const boxesBefore = new RegExp(`^(${full}|${blank}) ?ja[\\s,;/]*(${full}|${blank}) ?nein$`, 'i');
const boxesBehind = new RegExp(`^ja:? ?(${full}|${blank})[\\s,;/]*nein:? ?(${full}|${blank})$`, 'i');

/** "☐ ja ☒ nein", "ja [x] / nein [ ]": the word whose box is ticked; `open` where none or both are, undefined if there are no two boxes. */
function tickedWord(text: string): boolean | 'open' | undefined {
  const [, yesBox = '', noBox = ''] = boxesBefore.exec(text) ?? boxesBehind.exec(text) ?? [];
  if (yesBox === '') return undefined;
  return isFull.test(yesBox) === isFull.test(noBox) ? 'open' : isFull.test(yesBox);
}

/** A ticked or empty box, also one of the two of "☐ ja ☒ nein". */
export const isBoxed = (text: string): boolean =>
  isFull.test(text) || isBlank.test(text) || tickedWord(text) !== undefined;

const yes = new Set('ja j yes y wahr true 1 x xx √ • * vorhanden moeglich gegeben gesichert angekreuzt'.split(' '));
const no = new Set('nein n no falsch false 0 nicht keine kein nee'.split(' '));
const noPhrase = /^(?:nicht vorhanden|nicht moeglich|nicht gegeben|keine?r?|noch nicht|derzeit nicht)$/;

/** Check marks, boxes and yes/no words (✗ may mean either and is neither); `null` if the cell is neither (an empty cell included: nothing said is not "no"). */
export function parseBoolean(input: Cell | undefined): boolean | null {
  const cell = plainCell(input);
  if (typeof cell === 'boolean') return cell;
  const number = numberOf(cell);
  if (number) return number.value === 1 ? true : number.value === 0 ? false : null;
  if (typeof cell !== 'string') return null;
  const line = cleanLine(cell);
  if (isFull.test(line)) return true;
  if (isBlank.test(line)) return false;
  const boxed = tickedWord(line);
  if (boxed !== undefined) return boxed === 'open' ? null : boxed;
  const text = fold(line)
    .replace(/^[([](.+)[)\]]$/, '$1')
    .trim();
  const word = text.replace(/[.!]$/, '');
  if (yes.has(word) || yes.has(text)) return true;
  return no.has(word) || noPhrase.test(word) ? false : null;
}
