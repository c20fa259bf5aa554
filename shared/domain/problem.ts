/**
 * The error model: an error is thrown where it is known, with a code of docs/codes.md and plain details;
 * it becomes a German sentence once, at the edge (shared/i18n/de/problems.ts).
 */
export class Problem extends Error {
  readonly code: string;
  readonly details: Record<string, string | number>;

  constructor(code: string, details: Record<string, string | number> = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'Problem';
    this.code = code;
    this.details = details;
  }
}
