/** A cell as Excel names it. */
export interface CellAddress {
  letter: string;
  /** 0 where the address names no row. */
  row: number;
}

/** Splits `C8` (or `$C$8`, `C8:C9`: the first cell) into column letters and row. Null for anything else. */
export const parseCell = (address: string): CellAddress | null => {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})/.exec(address.trim());
  if (!match?.[1] || !match[2]) return null;
  return { letter: match[1].toUpperCase(), row: Number(match[2]) };
};
