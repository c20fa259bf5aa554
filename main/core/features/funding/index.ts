/** Programmes, grants, call-offs and proofs, and which measure hangs on which money. */
export { fundingControlling } from './controlling.ts';
export { cutReport } from './cut-report.ts';
export { fundingHandlers } from './funding.handlers.ts';
export { listDeadlines } from './funding.service.ts';
export { fundingOverview, fundingTables, programmeReport } from './funding-documents.ts';
