import { fieldsOfKind, type ImportedKind, type ImportField } from '../../../../shared/domain/import-fields.ts';
import type { TableKind } from '../../../../shared/domain/sheet.ts';
import { colognePhonetics, foldings } from '../../../../shared/domain/text-folding.ts';
import { contextWords } from '../synonyms/context-words.ts';
import { englishWords } from '../synonyms/english-words.ts';
import { kindColumnWords, otherColumnWords } from '../synonyms/kind-words.ts';
import { resourceWords } from '../synonyms/resource-words.ts';
import { otherKindsWords } from '../synonyms/other-kinds-words.ts';
import type { FieldWords } from '../synonyms/field-words.ts';
import { whatWords } from '../synonyms/what-words.ts';
import { whereWhenWords } from '../synonyms/where-when-words.ts';
import { headerLine, headerWords, keyOf, stem } from './words.ts';

/** What a header can mean: a field, or something known that is no field of an offer. */
export type Meaning =
  | { type: 'field'; field: ImportField | 'rowNumber' }
  | { type: 'kind'; kind: TableKind }
  | { type: 'other' };

export interface Entry {
  meaning: Meaning;
  /** Identifies the meaning: the field id, `kind:needs` or `other`. */
  target: string;
  weight: number;
  /** As written in the synonym list. */
  phrase: string;
  stems: string[];
}

export interface Dictionary {
  byKey: Map<string, Entry[]>;
  byStem: Map<string, Entry[]>;
  byJoined: Map<string, Entry[]>;
  /** Known stems. */
  stems: Set<string>;
  /** ä -> a spelling of a stem to the stem. */
  plainStems: Map<string, string>;
  /** Whole known words by length, for comparisons by edit distance. */
  wordsByLength: Map<number, string[]>;
  wordsBySound: Map<string, string[]>;
  /** Entries of one word, for abbreviations. */
  singleWords: { text: string; entry: Entry }[];
}

const weights = { sure: 0.97, likely: 0.8, possible: 0.5, context: 0.95, kind: 0.93, other: 0.93 };

function add<Key>(map: Map<Key, Entry[]>, key: Key, entry: Entry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

function learnWord(dictionary: Dictionary, text: string, plain: string): void {
  const root = stem(text);
  dictionary.plainStems.set(stem(plain), root);
  if (dictionary.stems.has(root) && (dictionary.wordsByLength.get(text.length) ?? []).includes(text)) return;
  dictionary.stems.add(root);
  const sameLength = dictionary.wordsByLength.get(text.length);
  if (sameLength) sameLength.push(text);
  else dictionary.wordsByLength.set(text.length, [text]);
  const sound = colognePhonetics(text);
  if (sound.length >= 4) dictionary.wordsBySound.set(sound, [...(dictionary.wordsBySound.get(sound) ?? []), text]);
}

function learn(dictionary: Dictionary, meaning: Meaning, phrase: string, weight: number): void {
  const line = headerLine(phrase);
  const words = headerWords(line);
  if (words.length === 0) return;
  const plain = foldings(line)[0].match(/[a-z0-9]+|[#%€]/g) ?? [];
  const full = foldings(line)[1].match(/[a-z0-9]+|[#%€]/g) ?? [];
  for (const [at, text] of full.entries()) {
    if (words.some((word) => word.text === text)) learnWord(dictionary, text, plain[at] ?? text);
  }
  const target = meaning.type === 'field' ? meaning.field : meaning.type === 'kind' ? `kind:${meaning.kind}` : 'other';
  const entry: Entry = { meaning, target, weight, phrase, stems: words.map((word) => stem(word.text)) };
  const key = keyOf(entry.stems);
  if (dictionary.byKey.get(key)?.some((known) => known.target === target)) return;
  add(dictionary.byKey, key, entry);
  for (const root of new Set(entry.stems)) add(dictionary.byStem, root, entry);
  add(dictionary.byJoined, words.map((word) => word.text).join(''), entry);
  if (words.length === 1) dictionary.singleWords.push({ text: words[0]!.text, entry });
}

function learnAll(dictionary: Dictionary, meaning: Meaning, phrases: string | undefined, weight: number): void {
  for (const phrase of phrases?.split('|') ?? []) learn(dictionary, meaning, phrase, weight);
}

function learnContexts(dictionary: Dictionary): void {
  for (const { headings, words } of contextWords) {
    for (const [target, list] of Object.entries(words)) {
      const meaning: Meaning = target === 'none' ? { type: 'other' } : { type: 'field', field: target as ImportField };
      for (const heading of headings.split('|')) {
        for (const word of list.split('|')) learn(dictionary, meaning, `${heading} ${word}`, weights.context);
      }
    }
  }
}

const empty = (): Dictionary => ({
  byKey: new Map(),
  byStem: new Map(),
  byJoined: new Map(),
  stems: new Set(),
  plainStems: new Map(),
  wordsByLength: new Map(),
  wordsBySound: new Map(),
  singleWords: [],
});

function learnFields(dictionary: Dictionary, all: readonly FieldWords[]): void {
  for (const words of all) {
    const meaning: Meaning = { type: 'field', field: words.field };
    learnAll(dictionary, meaning, words.sure, weights.sure);
    learnAll(dictionary, meaning, words.likely, weights.likely);
    learnAll(dictionary, meaning, words.possible, weights.possible);
  }
}
const offerWords: readonly FieldWords[] = [...whatWords, ...whereWhenWords, ...resourceWords, ...englishWords];

function build(): Dictionary {
  const dictionary = empty();
  learnFields(dictionary, offerWords);
  learnContexts(dictionary);
  for (const [kind, phrases] of Object.entries(kindColumnWords)) {
    learnAll(dictionary, { type: 'kind', kind: kind as TableKind }, phrases, weights.kind);
  }
  learnAll(dictionary, { type: 'other' }, otherColumnWords, weights.other);
  return dictionary;
}

/** Only the words of the fields that a table of this kind can have: "Jugendamt" there is no provider. */
function buildFor(kind: Exclude<ImportedKind, 'offers'>): Dictionary {
  const dictionary = empty();
  const fields = new Set<ImportField | 'rowNumber'>([
    ...(kind === 'measures' ? [] : ['rowNumber' as const]),
    ...fieldsOfKind(kind),
  ]);
  learnFields(dictionary, otherKindsWords[kind]);
  learnFields(
    dictionary,
    offerWords.filter(({ field }) => fields.has(field)),
  );
  // registers of Vereine tell much that no field holds: "Fax", "Gründungsjahr", "IBAN"
  if (kind === 'actors') learnAll(dictionary, { type: 'other' }, otherColumnWords, weights.other);
  return dictionary;
}

const ofKinds = new Map<ImportedKind, Dictionary>();
let built: Dictionary | undefined;

/** The header phrases of tables of one kind, indexed once per process. */
export function dictionaryOf(kind: ImportedKind): Dictionary {
  if (kind === 'offers') return dictionary();
  const known = ofKinds.get(kind);
  if (known) return known;
  const made = buildFor(kind);
  ofKinds.set(kind, made);
  return made;
}

/** All known header phrases, indexed once per process. */
export function dictionary(): Dictionary {
  built ??= build();
  return built;
}
