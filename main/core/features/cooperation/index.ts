/** Zusammenarbeit der Kommunen. */
export { makeAgreement } from './agreements.service.ts';
export { cooperationReport } from './cooperation-report.ts';
export { cooperationHandlers } from './cooperation.handlers.ts';
export { contributionsDue } from './cooperation.repository.ts';
