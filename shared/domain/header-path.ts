/** Between the storeys of a header that stands over several rows: "Kontakt / Telefon". */
export const headerJoint = ' / ';

/** What stands directly above the cells: "Telefon" of "Kontakt / Telefon". */
export const headerLeaf = (header: string): string => header.split(headerJoint).at(-1) ?? '';
