/** Filled drafts for the file of the Datenschutz; without schemas, so that the window may name them. */
export const privacyDrafts = ['processingRecord', 'deletionConcept', 'technicalMeasures', 'staffCouncil'] as const;
/** Where a person may be named. */
export const holdingAreas = ['records', 'history', 'imports', 'documents'] as const;
export type HoldingArea = (typeof holdingAreas)[number];
