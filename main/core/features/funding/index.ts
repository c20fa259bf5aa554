/** Programmes, grants, call-offs and proofs, and which measure hangs on which money. */
export { fundingHandlers } from './funding.handlers.ts';
export { listDeadlines } from './funding.service.ts';
export { fundingOverview, fundingTables, programmeReport } from './funding-documents.ts';
