import { issueText, type IssueCode } from '../i18n/de/issues.ts';
import { cleanLine, cleanText } from './text-folding.ts';
import { termIndexOf, termKey, type MatchableTerm, type TermIndex } from './vocabulary-index.ts';
import { cellParts } from './vocabulary-parts.ts';
import { abbreviatedTerm } from './vocabulary-abbreviations.ts';
import { suggestTerms } from './vocabulary-suggestions.ts';

export type { MatchableTerm } from './vocabulary-index.ts';
export type MatchCertainty = 'exact' | 'likely' | 'ambiguous' | 'none';

/**
 * `termIds` holds only what may be stored: named exactly, or with an evident typing error or abbreviation (`likely`). `candidates` are suggestions for
 * `unmatchedParts`. `reason` is a German sentence, empty when everything is exact; `code` is its code.
 */
export interface TermMatch {
  termIds: string[];
  certainty: MatchCertainty;
  code: IssueCode | null;
  reason: string;
  candidates: string[];
  unmatchedParts: string[];
  /** One question per part that was not understood. */
  questions: TermQuestion[];
}
export interface TermQuestion {
  part: string;
  code: IssueCode;
  reason: string;
  candidates: string[];
}
export interface MatchOptions {
  /** Name of the list, for the sentence. */
  listName?: string;
  /** Codes explained in the sheet, folded: "3" -> term ids. Without legend a bare number is never a term. */
  legend?: ReadonlyMap<string, readonly string[]>;
}

const negation = /(?:^|[^\p{L}])(?:nicht|keine?[rnms]?|ohne|außer|ausser|ausgenommen|statt)(?![\p{L}])/iu;
const numbering =
  /^(?:(?:hf|handlungsfeld|nr\.?|phase|zielgruppe|ab)\s*\d{1,2}\s*[:.)–-]*\s*|\d{1,2}\s*[.):–-]\s*|[a-z]\)\s*)(?=\p{L})/iu;
const longestTerm = 8;

interface Found {
  /** In the order of the cell. */
  ids: string[];
  /** Those of `ids` that were not named exactly. */
  likely: string[];
  open: { part: string; code: IssueCode; candidates: string[] }[];
  andMore: boolean;
}
const onlyIds = (ids: Iterable<string>): Found => ({ ids: [...ids], likely: [], open: [], andMore: false });

/** Matches the text of one cell against a list of terms; see `TermMatch`. Lists in cells are split, whole terms with commas come first. */
export function matchTerms(text: string, terms: readonly MatchableTerm[], options: MatchOptions = {}): TermMatch {
  const cell = cleanText(text);
  const index = termIndexOf(terms);
  const legend = options.legend?.get(termKey(cell));
  if (legend) return finish(onlyIds(legend), cell, terms, options);
  const whole = lookUp(cell, index) ?? lookUp(cell.replace(numbering, ''), index);
  if (whole?.size === 1) return finish(onlyIds(whole), cell, terms, options);
  if (negation.test(cell)) {
    const { candidates } = suggestTerms(termKey(cell), index);
    return finish({ ...onlyIds([]), open: [{ part: cell, code: 'TERM_NEGATED', candidates }] }, cell, terms, options);
  }
  return matchParts(cell, index, terms, options);
}

const legalForm = /(?<=\S),?\s+(?:e\. ?v\.|ev|ggmbh|gmbh)$/i;

/** "DRK e.V." is the same provider as "DRK". */
const lookUp = (text: string, index: TermIndex): Set<string> | undefined =>
  index.byKey.get(termKey(text)) ??
  (legalForm.test(text) ? index.byKey.get(termKey(text.replace(legalForm, ''))) : undefined);

function matchParts(cell: string, index: TermIndex, terms: readonly MatchableTerm[], options: MatchOptions): TermMatch {
  const { segments, andMore } = cellParts(cell);
  const found: Found = { ids: [], likely: [], open: [], andMore };
  for (const parts of segments) {
    for (let position = 0; position < parts.length;) {
      position += takeLongest(parts, position, index, found, options);
    }
  }
  return finish(found, cell, terms, options);
}

/** Takes the longest run of parts that is a term ("Bildung, Erziehung, Betreuung" before "Bildung"); returns how many parts were used. */
function takeLongest(parts: string[], position: number, index: TermIndex, found: Found, options: MatchOptions): number {
  for (let length = Math.min(longestTerm, parts.length - position); length > 0; length--) {
    const text = parts.slice(position, position + length).join(' und ');
    const ids = lookUp(text, index) ?? lookUp(text.replace(numbering, ''), index);
    if (ids?.size !== 1) continue;
    found.ids.push(...ids);
    return length;
  }
  for (let length = Math.min(longestTerm, parts.length - position); length > 0; length--) {
    const id = abbreviatedTerm(parts.slice(position, position + length).join(' und '), index);
    if (id === null) continue;
    takeLikely(id, found);
    return length;
  }
  takeUnknown(parts[position]!, index, found, options);
  return 1;
}

function takeLikely(id: string, found: Found): void {
  found.ids.push(id);
  found.likely.push(id);
}

function takeUnknown(part: string, index: TermIndex, found: Found, options: MatchOptions): void {
  const key = termKey(part);
  const legend = options.legend?.get(key);
  if (legend) return void found.ids.push(...legend);
  const several = index.byKey.get(key);
  const bare = part.replace(/\([^()]*\)/g, ' ');
  const withoutBrackets = bare === part ? undefined : lookUp(bare, index);
  if (withoutBrackets?.size === 1) return takeLikely([...withoutBrackets][0]!, found);
  const { accepted, candidates } = several ? { accepted: null, candidates: [...several] } : suggestTerms(key, index);
  if (accepted) return takeLikely(accepted, found);
  const isCode = /^[a-z]{0,2}\d{1,2}[a-z]?$/.test(key);
  const unknown = candidates.length > 0 ? 'TERM_SUGGESTED' : 'TERM_UNKNOWN';
  const code = several ? 'TERM_AMBIGUOUS' : isCode ? 'TERM_CODE_WITHOUT_LEGEND' : unknown;
  found.open.push({ part: cleanLine(part), code, candidates });
}

function finish(
  found: Found,
  cell: string,
  terms: readonly MatchableTerm[],
  { listName = '' }: MatchOptions,
): TermMatch {
  const termIds = [...new Set(found.ids)];
  const nameOf = (ids: string[]) => ids.map((id) => terms.find((term) => term.id === id)?.name ?? id).join(', ');
  const questions = found.open.map(({ part, code, candidates }): TermQuestion => {
    const reason = issueText(code, { text: cleanLine(part), value: nameOf(candidates), field: listName });
    return { part, code, reason, candidates };
  });
  const candidates = [...new Set(found.open.flatMap((open) => open.candidates))].filter((id) => !termIds.includes(id));
  const noteCode: IssueCode | null = found.likely.length > 0 ? 'TERM_LIKELY' : found.andMore ? 'TERM_AND_MORE' : null;
  const note = noteCode
    ? issueText(noteCode, { text: cleanLine(cell), value: nameOf(found.likely), field: listName })
    : '';
  const [first] = questions;
  return {
    termIds,
    certainty: certaintyOf(found, candidates),
    code: first?.code ?? noteCode,
    reason: first?.reason ?? note,
    candidates,
    unmatchedParts: found.open.map((open) => open.part),
    questions,
  };
}

function certaintyOf(found: Found, candidates: string[]): MatchCertainty {
  const hasTerms = found.ids.length > 0;
  if (found.open.length > 0) return candidates.length > 0 || hasTerms ? 'ambiguous' : 'none';
  if (found.likely.length > 0) return 'likely';
  return hasTerms ? 'exact' : 'none';
}
