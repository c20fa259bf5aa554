/** The catalogue of indicators and the one door through which figures reach screens and papers. */
export { comparisonDocument } from './comparison-document.ts';
export { profileDocument } from './profile-document.ts';
export { indicatorsHandlers } from './indicators.handlers.ts';
export { addStarters } from './indicators.service.ts';
export { keepPatterns, minimumCount } from './withheld.ts';
export { againstInhabitants } from './comparison.ts';
export { coreIndicators } from './core-indicators.ts';
export { latestFirst } from './figure.rules.ts';
export { figuresFor } from './figures.ts';
export { computedIndicators, findIndicator, type StoredIndicator } from './indicators.repository.ts';
