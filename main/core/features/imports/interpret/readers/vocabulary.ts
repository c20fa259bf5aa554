import { vocabularyOfField, type OfferField } from '../../../../../../shared/domain/offer-fields.ts';
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
import { nothing, valueOutcome, type IssueDraft, type Outcome, type Reader } from '../outcome.ts';

export type VocabularyField = keyof typeof vocabularyOfField;
export const isVocabularyField = (field: OfferField): field is VocabularyField => field in vocabularyOfField;

/** Reads a cell against the list of its field. Under a heading that is itself a term ("Zielgruppe / Frauen") a check mark means that term. */
export function vocabularyReader(field: VocabularyField, header: string, context: InterpretContext): Reader {
  const vocabulary = vocabularyOfField[field];
  const terms = context.knowledge.terms[vocabulary];
  const nameOf = (id: string) => terms.find((term) => term.id === id)?.name ?? id;
  const decided = context.decisions.values[field] ?? {};
  const options: MatchOptions = { listName: fieldLabels[field], legend: context.legendOf(vocabulary) };
  const headed = header.includes(' / ') ? matchTerms(header.split(' / ').at(-1) ?? '', terms) : null;
  const checkTerms = headed?.certainty === 'exact' ? headed.termIds : null;

  const ask = ({ part, code, reason, candidates }: TermQuestion): IssueDraft => ({
    field,
    severity: 'warning',
    code,
    message: reason,
    original: part,
    options: candidates.map((id) => ({ id, name: nameOf(id), reason: '' })),
  });
  const outcomeOf = (match: TermMatch, text: string): Outcome => {
    const open = match.questions.filter(({ part }) => decided[decisionKey(part)] === undefined);
    const answers = match.questions.flatMap(({ part }) => decided[decisionKey(part)] ?? []);
    const ids = [...new Set([...match.termIds, ...answers])];
    const issues = open.map(ask);
    const isNote = match.questions.length === 0 && match.code !== null;
    if (isNote)
      issues.push({ field, severity: 'info', code: match.code!, message: match.reason, original: text, options: [] });
    if (ids.length === 0) return nothing(text, issues);
    return valueOutcome(ids, text, { issues, differs: ids.map(nameOf).join(', ') !== cleanLine(text) });
  };

  return (cell, text) => {
    const mark = checkTerms ? parseBoolean(cell) : null;
    if (checkTerms && mark !== null) return mark ? valueOutcome(checkTerms, text, { differs: true }) : nothing(text);
    return outcomeOf(matchTerms(text, terms, options), text);
  };
}
