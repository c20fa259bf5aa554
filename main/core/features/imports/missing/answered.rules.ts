import { parsePartialDate } from '../../../../../shared/domain/partial-date.ts';
import { fold } from '../../../../../shared/domain/text-folding.ts';
import type { MissingDecision } from '../decisions.rules.ts';

const yes = new Set(['ja', 'j', 'gibt es noch', 'laeuft weiter', 'laeuft', 'besteht', 'besteht weiter', 'x']);
const no =
  /^(nein|n|beendet|ist beendet|eingestellt|entfaellt|entfallen|weggefallen|ausgelaufen|gibt es nicht mehr|findet nicht mehr statt)$/;

/** The end in words of a sender, at its own precision; null where there is none, undefined where it cannot be read. */
function endOf(text: string): string | null | undefined {
  if (text === '') return null;
  const parsed = parsePartialDate(text, { meaning: 'end' });
  return parsed.ok && parsed.value !== 'open' ? (parsed.to ?? parsed.value) : undefined;
}

/** Whether a text says that an offer has ended. */
export const saysEnded = (text: string): boolean => no.test(fold(text).replace(/[.! ]+$/, ''));

/**
 * What a sender's answer about a missing offer means; null where it says nothing that can be understood. An end without
 * a "nein" counts as one; a "nein" without an end leaves the end to be proposed.
 */
export function answerMeaning({ answer, ends }: { answer: string; ends: string }): MissingDecision | null {
  const end = endOf(ends);
  const said = fold(answer).replace(/[.! ]+$/, '');
  if (end === undefined) return null;
  if (yes.has(said)) return end === null ? { mode: 'keep', ends: null } : null;
  if (saysEnded(answer) || (said === '' && end !== null)) return { mode: 'ended', ends: end };
  return null;
}
