import type { CoreChannel } from '../../shared/contract/index.ts';
import { addressesHandlers } from './features/addresses/index.ts';
import { backupHandlers } from './features/backup/index.ts';
import { cooperationHandlers } from './features/cooperation/index.ts';
import { coverageHandlers } from './features/coverage/index.ts';
import { entriesHandlers } from './features/entries/index.ts';
import { exchangeHandlers } from './features/exchange/index.ts';
import { handoutsHandlers } from './features/handouts/index.ts';
import { houseHandlers } from './features/house/index.ts';
import { historyHandlers } from './features/history/index.ts';
import { importsHandlers } from './features/imports/index.ts';
import { mailingsHandlers } from './features/mailings/index.ts';
import { mapHandlers } from './features/map/index.ts';
import { conferencesHandlers, meetingsHandlers } from './features/meetings/index.ts';
import { offersHandlers } from './features/offers/index.ts';
import { organizationsHandlers } from './features/organizations/index.ts';
import { overviewHandlers } from './features/overview/index.ts';
import { inquiriesHandlers } from './features/inquiries/index.ts';
import { fundingHandlers } from './features/funding/index.ts';
import { indicatorsHandlers } from './features/indicators/index.ts';
import { papersHandlers } from './features/papers/index.ts';
import { planningHandlers } from './features/planning/index.ts';
import { privacyHandlers } from './features/privacy/index.ts';
import { recordsHandlers } from './features/records/index.ts';
import { searchHandlers } from './features/search/index.ts';
import { settingsHandlers } from './features/settings/index.ts';
import { structuresHandlers } from './features/structures/index.ts';
import { tiesHandlers } from './features/ties/index.ts';
import { surveysHandlers } from './features/surveys/index.ts';
import { duplicatesHandlers } from './features/duplicates/index.ts';
import { viewsHandlers } from './features/views/index.ts';
import { vocabulariesHandlers } from './features/vocabularies/index.ts';
import type { Handlers } from './platform/context.ts';

/** Every call of the core. A channel of the contract without a handler is a compile error here. */
export const handlers: Handlers<CoreChannel> = {
  ...settingsHandlers,
  ...vocabulariesHandlers,
  ...offersHandlers,
  ...meetingsHandlers,
  ...conferencesHandlers,
  ...cooperationHandlers,
  ...organizationsHandlers,
  ...mailingsHandlers,
  ...coverageHandlers,
  ...importsHandlers,
  ...handoutsHandlers,
  ...structuresHandlers,
  ...tiesHandlers,
  ...surveysHandlers,
  ...entriesHandlers,
  ...exchangeHandlers,
  ...planningHandlers,
  ...mapHandlers,
  ...addressesHandlers,
  ...recordsHandlers,
  ...privacyHandlers,
  ...fundingHandlers,
  ...inquiriesHandlers,
  ...indicatorsHandlers,
  ...papersHandlers,
  ...houseHandlers,
  ...viewsHandlers,
  ...duplicatesHandlers,
  ...historyHandlers,
  ...searchHandlers,
  ...overviewHandlers,
  ...backupHandlers,
};
