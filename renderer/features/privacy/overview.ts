import type { OutputOf } from '../../../shared/contract/index.ts';

/** What the page shows beside the search. */
export type PrivacyOverview = OutputOf<'privacy.overview'>;
