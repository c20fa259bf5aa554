/** The catalogue of indicators and the one door through which figures reach screens and papers. */
export { indicatorsHandlers } from './indicators.handlers.ts';
export { keepPatterns } from './withheld.ts';
