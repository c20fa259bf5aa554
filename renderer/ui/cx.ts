/** Joins class names; empty ones fall away. */
export const cx = (...names: (string | false | null | undefined)[]): string => names.filter(Boolean).join(' ');
