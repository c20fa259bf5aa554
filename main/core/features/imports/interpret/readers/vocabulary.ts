import type { ImportField } from '../../../../../../shared/domain/import-fields.ts';
import { vocabularyOfField } from '../../../../../../shared/domain/offer-fields.ts';
import { parseBoolean } from '../../../../../../shared/domain/special-values.ts';
import { cleanLine, decisionKey } from '../../../../../../shared/domain/text-folding.ts';
import {
  matchTerms,
  type MatchOptions,
  type TermMatch,
  type TermQuestion,
} from '../../../../../../shared/domain/vocabulary-matching.ts';
import { fieldLabels } from '../../../../../../shared/i18n/de/fields.ts';
import type { InterpretContext } from '../context.ts';
import type { IssueOption } from '../../../../../../shared/domain/import-row.ts';
import { headerLeaf } from '../../../../../../shared/domain/header-path.ts';
import { optionReasons } from '../../../../../../shared/i18n/de/issues.ts';
import { groupDetails } from './group-details.ts';
import { nothing, valueOutcome, type IssueDraft, type Outcome, type Reader } from '../outcome.ts';

export type VocabularyField = keyof typeof vocabularyOfField;
export const isVocabularyField = (field: ImportField): field is VocabularyField => field in vocabularyOfField;

const noDetails: ReturnType<typeof groupDetails> = { also: [], notes: [] };

/** A word and a code: "Themenfeld 3", "HF 3", "Bereich C". */
const codeBehindWord = /^\p{L}[\p{L}.-]*\s*[-–:.]?\s*(\d{1,2}[a-z]?|[a-z])$/iu;

/** Reads a cell against the list of its field. Under a header that is itself a term ("Frauen", "Zielgruppe / Frauen") a check mark means that term. */
export function vocabularyReader(field: VocabularyField, header: string, context: InterpretContext): Reader {
  const vocabulary = vocabularyOfField[field];
  const terms = context.knowledge.terms[vocabulary];
  const nameOf = (id: string) => terms.find((term) => term.id === id)?.name ?? id;
  const decided = context.decisions.values[field] ?? {};
  const options: MatchOptions = { listName: fieldLabels[field], legend: context.legendOf(vocabulary) };
  const leaf = headerLeaf(header);
  const headed = matchTerms(leaf, terms, options);
  const checkTerms = headed.certainty === 'exact' ? headed.termIds : null;
  // "Zielgruppe / Kinder": the head is what is ticked, though the list has no such term
  const isHead = leaf !== header || headed.termIds.length > 0 || headed.candidates.length > 0;

  /** "Themenfeld 3": the legend may explain the 3, but whether that is meant the person says. */
  const explained = (part: string): IssueOption[] => {
    const code = codeBehindWord.exec(part)?.[1];
    const found = code === undefined ? null : context.legendFor(code, vocabulary);
    if (!found) return [];
    const { sheet, key, meaning } = found.legend;
    const reason = optionReasons.legend({ sheet: sheet ?? '', key, meaning });
    return found.termIds.map((id) => ({ id, name: nameOf(id), reason }));
  };
  const ask = ({ part, code, reason, candidates }: TermQuestion): IssueDraft => {
    const fromLegend = explained(part);
    const similar = candidates.filter((id) => !fromLegend.some((option) => option.id === id));
    const options = [...fromLegend, ...similar.map((id) => ({ id, name: nameOf(id), reason: '' }))];
    return { field, severity: 'warning', code, message: reason, original: part, options };
  };
  const outcomeOf = (match: TermMatch, text: string): Outcome => {
    const open = match.questions.filter(({ part }) => decided[decisionKey(part)] === undefined);
    const answers = match.questions.flatMap(({ part }) => decided[decisionKey(part)] ?? []);
    const ids = [...new Set([...match.termIds, ...answers])];
    const { also, notes } = match.questions.length > 0 ? groupDetails(field, text) : noDetails;
    const issues = [...open.map(ask), ...notes];
    const isNote = match.questions.length === 0 && match.code !== null;
    if (isNote)
      issues.push({ field, severity: 'info', code: match.code!, message: match.reason, original: text, options: [] });
    if (ids.length === 0) return { ...nothing(text, issues), also };
    return valueOutcome(ids, text, { issues, also, differs: ids.map(nameOf).join(', ') !== cleanLine(text) });
  };

  return (cell, text) => {
    const mark = isHead ? parseBoolean(cell) : null;
    if (mark === false) return nothing(text);
    if (mark) return checkTerms ? valueOutcome(checkTerms, text, { differs: true }) : outcomeOf(headed, text);
    return outcomeOf(matchTerms(text, terms, options), text);
  };
}
