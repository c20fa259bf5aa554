/** The catalogue of indicators and the one door through which figures reach screens and papers. */
export { indicatorsHandlers } from './indicators.handlers.ts';
export { figuresFor } from './figures.ts';
export { findIndicator } from './indicators.repository.ts';
export { keepPatterns } from './withheld.ts';
