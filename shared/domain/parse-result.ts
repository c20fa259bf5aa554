import { issueText, type IssueCode, type IssueDetails } from '../i18n/de/issues.ts';

/** Something that was done to a value and must be listed, e.g. a restored leading zero. `reason` is a German sentence. */
export interface ParseNote {
  code: IssueCode;
  reason: string;
}
/** A value that may not be stored. `options` are values (in canonical text form) that a person may choose from. */
export interface Refusal {
  ok: false;
  code: IssueCode;
  reason: string;
  options?: string[];
}

export function refuse(code: IssueCode, details: IssueDetails = {}, options?: string[]): Refusal {
  const refusal = { ok: false as const, code, reason: issueText(code, details) };
  return options && options.length > 0 ? { ...refusal, options } : refusal;
}

export function note(code: IssueCode, details: IssueDetails = {}): ParseNote {
  return { code, reason: issueText(code, details) };
}
