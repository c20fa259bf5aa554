/** The catalogue of indicators and the one door through which figures reach screens and papers. */
export { comparisonDocument } from './comparison-document.ts';
export { profileDocument } from './profile-document.ts';
export { indicatorsHandlers } from './indicators.handlers.ts';
export { keepPatterns, minimumCount, withheldIn } from './withheld.ts';
export { figuresFor } from './figures.ts';
export { findIndicator } from './indicators.repository.ts';
