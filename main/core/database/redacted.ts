/** SQL: when the file `hash` names became its redacted version; null for files as they came. */
export const redactedAt = (hash: string): string => `(SELECT redaction.at FROM redaction WHERE sha256 = ${hash})`;
