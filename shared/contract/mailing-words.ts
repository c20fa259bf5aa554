/** Why somebody gets no letter; without schemas, so that the window may name them. */
export const leftOutReasons = ['withdrawn', 'deleteDue', 'privateUnasked', 'ended', 'noAddress'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];
