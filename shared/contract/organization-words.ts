/** Choices of actors and their people; without schemas, so that the window may name them. */
export const contactKinds = ['official', 'private'] as const;
export const consents = ['unknown', 'notNeeded', 'given', 'withdrawn'] as const;
