/** Where it shows that actors work together, and in what order they are shown; without schemas, so that the window may name them. */
export const tieKinds = ['offer', 'measure', 'body', 'agreement'] as const;
export type TieKind = (typeof tieKinds)[number];
export const tieOrders = ['type', 'name', 'partners'] as const;
export type TieOrder = (typeof tieOrders)[number];
export const tieRoles = ['provider', 'partner', 'lead', 'member', 'behalf', 'party'] as const;
export type TieRole = (typeof tieRoles)[number];
/** As many actors can be read in one matrix or picture. */
export const mostShown = 40;
