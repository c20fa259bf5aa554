/** Zusammenarbeit der Kommunen. */
export { agreementsOf, makeAgreement } from './agreements.service.ts';
export { listConsents } from './consents.service.ts';
export { cooperationReport } from './cooperation-report.ts';
export { cooperationHandlers } from './cooperation.handlers.ts';
export { contributionsDue, openContributions } from './cooperation.repository.ts';
