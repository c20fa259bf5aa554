/** Choices of agreements and of the Einvernehmen; without schemas, so that the window may name them. */
export const agreementStates = ['planned', 'active', 'ended'] as const;
/** What was answered to the question to join. */
export const agreementAnswers = ['open', 'agreed', 'partly', 'declined'] as const;
export const consentAnswers = ['open', 'given', 'reservation', 'refused'] as const;
