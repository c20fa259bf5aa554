/** The row of offers that carry no term of the axis. */
export const withoutTerm = 'ohne Angabe';
/** An offer for the whole Kreis, in the column Kommune. */
export const districtWideWord = 'kreisweit';
