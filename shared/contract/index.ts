import type * as z from 'zod';
import { addressesContract, addressesInternalContract } from './addresses.ts';
import { cooperationContract } from './cooperation.ts';
import { coverageContract } from './coverage.ts';
import { coverageFindingsContract } from './coverage-findings.ts';
import { coverageNeedsContract } from './coverage-needs.ts';
import { entriesContract } from './entries.ts';
import { exchangeContract, exchangeInternalContract } from './exchange.ts';
import { handoutsContract, handoutsInternalContract } from './handouts.ts';
import { houseContract, houseInternalContract } from './house.ts';
import { importsContract } from './imports.ts';
import { importsLearningContract } from './imports-learning.ts';
import { importsIssuesContract } from './imports-issues.ts';
import { importsSpellingsContract } from './imports-spellings.ts';
import { importsMissingContract } from './imports-missing.ts';
import { importsPairsContract } from './imports-pairs.ts';
import { importsDifferenceContract } from './imports-difference.ts';
import { importsInternalContract } from './imports-internal.ts';
import { mapContract, mapInternalContract } from './map.ts';
import { mailingsContract } from './mailings.ts';
import { organizationsContract } from './organizations.ts';
import { conferencesContract } from './conferences.ts';
import { meetingsContract, meetingsInternalContract } from './meetings.ts';
import { offersBulkContract } from './offers-bulk.ts';
import { offerDetailsContract } from './offer-details.ts';
import { offersContract } from './offers.ts';
import { fundingContract } from './funding.ts';
import { inquiriesContract } from './inquiries.ts';
import { indicatorsContract } from './indicators.ts';
import { papersContract, papersInternalContract } from './papers.ts';
import { privacyContract } from './privacy.ts';
import { planningContract, planningInternalContract } from './planning.ts';
import { platformContract, platformInternalContract } from './platform.ts';
import { recordsContract, recordsInternalContract } from './records.ts';
import { settingsContract } from './settings.ts';
import { shellContract } from './shell.ts';
import { structuresContract } from './structures.ts';
import { tiesContract } from './ties.ts';
import { surveysContract, surveysInternalContract } from './surveys.ts';
import { duplicatesContract } from './duplicates.ts';
import { viewsContract } from './views.ts';
import { vocabulariesContract } from './vocabularies.ts';

export { shellContract } from './shell.ts';
export { events, type EventName, type EventOf } from './events.ts';
export { envelope, type Envelope, type ProblemInfo } from './envelope.ts';

/** What a window may call in the core. */
export const coreContract = {
  ...settingsContract,
  ...vocabulariesContract,
  ...offersContract,
  ...offersBulkContract,
  ...meetingsContract,
  ...conferencesContract,
  ...cooperationContract,
  ...organizationsContract,
  ...mailingsContract,
  ...offerDetailsContract,
  ...coverageContract,
  ...coverageNeedsContract,
  ...coverageFindingsContract,
  ...importsContract,
  ...importsLearningContract,
  ...importsSpellingsContract,
  ...importsIssuesContract,
  ...importsMissingContract,
  ...importsDifferenceContract,
  ...importsPairsContract,
  ...handoutsContract,
  ...structuresContract,
  ...tiesContract,
  ...surveysContract,
  ...entriesContract,
  ...exchangeContract,
  ...fundingContract,
  ...indicatorsContract,
  ...inquiriesContract,
  ...papersContract,
  ...houseContract,
  ...planningContract,
  ...mapContract,
  ...addressesContract,
  ...recordsContract,
  ...privacyContract,
  ...viewsContract,
  ...duplicatesContract,
  ...platformContract,
};
/** What only the shell and the command line may call in the core. */
export const internalContract = {
  ...handoutsInternalContract,
  ...papersInternalContract,
  ...houseInternalContract,
  ...mapInternalContract,
  ...addressesInternalContract,
  ...platformInternalContract,
  ...importsInternalContract,
  ...surveysInternalContract,
  ...exchangeInternalContract,
  ...meetingsInternalContract,
  ...planningInternalContract,
  ...recordsInternalContract,
};

export type WindowContract = typeof coreContract & typeof shellContract;
export type CoreContract = typeof coreContract & typeof internalContract;
export type WindowChannel = keyof WindowContract;
export type ShellChannel = keyof typeof shellContract;
export type CoreChannel = keyof CoreContract;
type AnyContract = WindowContract & CoreContract;
export type Channel = keyof AnyContract;
export type InputOf<C extends Channel> = z.infer<AnyContract[C]['input']>;
export type OutputOf<C extends Channel> = z.infer<AnyContract[C]['output']>;
