import type { ImportIssue } from '../../../../../shared/contract/imports.ts';
import { importFieldKinds, vocabularyOf } from '../../../../../shared/domain/import-fields.ts';
import { offeredNames } from '../../../../../shared/domain/vocabularies/term.ts';
import { correctionTexts as t } from '../../../../../shared/i18n/de/correction.ts';
import type { Knowledge } from '../knowledge.ts';

/** What may be entered in the cell, in a sentence for the sender. */
function hint({ field, code, options }: ImportIssue, knowledge: Knowledge): string {
  if (code === 'SIGN_UNDECIDED') return t.hints.sign;
  const offered = options.length > 0 ? `${t.hints.options(options.map(({ name }) => name))} ` : '';
  if (field === null) return `${offered}${t.hints.text}`;
  const vocabulary = vocabularyOf(field);
  if (vocabulary) return `${offered}${t.hints.terms(offeredNames(knowledge.terms[vocabulary]))}`;
  const kind = importFieldKinds[field];
  const known = kind === 'partialDate' || kind === 'quantity' || kind === 'boolean' || kind === 'municipality';
  return `${offered}${known ? t.hints[kind] : t.hints.text}`;
}

/** The question in the list on the cover: what is unclear, and what could be meant. */
export const coverText = ({ message, options }: ImportIssue): string =>
  options.length > 0 ? `${message} ${t.hints.options(options.map(({ name }) => name))}` : message;

/** The note at the cell: what is unclear, what to enter, what stands there now. */
export function noteText(issue: ImportIssue, number: number, knowledge: Knowledge): string {
  const lines = [t.number(number), issue.message, hint(issue, knowledge)];
  if (issue.original !== '') lines.push(t.original(issue.original));
  return lines.join('\n');
}
