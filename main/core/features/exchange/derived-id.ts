import { v5 } from 'uuid';

/** Everything the program derives lies in this namespace; it never changes. */
const derivedIn = '6f0c2d2e-58f4-5f6b-9a51-2f1f6a7f4c11';

/** The key of an object that is no record of its own (UUIDv5): the same parts give the same key in every export. */
export const derivedId = (kind: string, ...parts: readonly string[]): string =>
  v5([kind, ...parts].join('\u001f'), derivedIn);
