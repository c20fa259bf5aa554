/** The row of offers that carry no term of the axis. */
export const withoutTerm = 'ohne Angabe';
