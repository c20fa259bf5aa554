import { handoutsPageTexts } from '../../shared/i18n/de/handouts-page.ts';
import { addressTexts } from '../../shared/i18n/de/addresses.ts';
import { cooperationTexts } from '../../shared/i18n/de/cooperation.ts';
import { findingTexts } from '../../shared/i18n/de/coverage-findings.ts';
import { coverageTexts } from '../../shared/i18n/de/coverage.ts';
import { currencyTexts } from '../../shared/i18n/de/currency.ts';
import { duplicatesTexts } from '../../shared/i18n/de/duplicates.ts';
import { fundingTexts } from '../../shared/i18n/de/funding.ts';
import { importTexts } from '../../shared/i18n/de/imports.ts';
import { de } from '../../shared/i18n/de/index.ts';
import { indicatorTexts } from '../../shared/i18n/de/indicators.ts';
import { meetingTexts } from '../../shared/i18n/de/meetings.ts';
import { organizationsTexts } from '../../shared/i18n/de/organizations.ts';
import { statusRoundTexts } from '../../shared/i18n/de/status-round.ts';
import { structuresTexts } from '../../shared/i18n/de/structures.ts';
import { surveysTexts } from '../../shared/i18n/de/surveys.ts';
import { tiesTexts } from '../../shared/i18n/de/ties.ts';
import { vocabularyTexts } from '../../shared/i18n/de/vocabularies.ts';
import { isBegunElsewhere } from '../../shared/domain/handout-kinds.ts';
import { paths } from './paths.ts';

const { indicators, funding, organizations } = de.app.places;

/** Every page of the window by its name; a test compares them with `paths`. */
export const palettePlaces: readonly (readonly [string, string])[] = [
  [de.app.places.overview, paths.overview],
  [de.app.places.surveys, paths.surveys],
  [surveysTexts.create, paths.newSurvey],
  [statusRoundTexts.newTitle, paths.newStatusRound],
  [de.app.places.offers, paths.offers],
  [structuresTexts.title, paths.structures],
  [currencyTexts.title, paths.currency],
  [duplicatesTexts.title, paths.duplicates],
  [de.app.places.coverage, paths.coverage],
  [de.app.places.indicators, paths.indicators],
  [`${indicators}: ${indicatorTexts.tabs.comparison}`, paths.comparison],
  [`${indicators}: ${indicatorTexts.tabs.profile}`, paths.profile],
  [de.app.places.planning, paths.planning],
  [de.app.places.funding, paths.funding],
  [`${funding}: ${fundingTexts.tabs.deadlines}`, paths.deadlines],
  [`${funding}: ${fundingTexts.tabs.plan}`, paths.financePlan],
  [findingTexts.title, paths.findings],
  [coverageTexts.tabs.needs, paths.needs],
  [coverageTexts.tabs.map, paths.map],
  [addressTexts.page.title, paths.addresses],
  [de.app.places.organizations, paths.organizations],
  [organizationsTexts.tabs.bodies, paths.bodies],
  [`${organizations}: ${organizationsTexts.tabs.duplicates}`, paths.actorDuplicates],
  [tiesTexts.title, paths.ties],
  [de.app.places.steering, paths.meetings],
  [meetingTexts.tabs.conferences, paths.conferences],
  [meetingTexts.tabs.tasks, paths.tasks],
  [de.app.places.cooperation, paths.cooperation],
  [cooperationTexts.tabs.agreements, paths.agreements],
  [cooperationTexts.tabs.consents, paths.consents],
  [de.app.places.handouts, paths.handouts],
  [de.app.places.inquiries, paths.inquiries],
  [de.app.places.papers, paths.papers],
  [de.app.places.concept, paths.concept],
  [importTexts.title, paths.imports],
  [de.app.dataTabs.files, paths.files],
  [de.app.dataTabs.exchange, paths.exchange],
  [de.app.dataTabs.history, paths.history],
  [de.app.dataTabs.backup, paths.backup],
  [de.app.dataTabs.privacy, paths.privacy],
  [de.app.places.settings, paths.settings],
  [vocabularyTexts.title, paths.vocabularies],
];

const { kinds } = handoutsPageTexts.form;
type Kind = keyof typeof kinds;
/** Kinds with a German word in the address. */
const words: Partial<Record<Kind, string>> = { map: 'karte', municipality: 'kommune' };

/** Every document that can be begun without a record, by its name. */
export const paletteDocuments: readonly (readonly [string, string])[] = (Object.keys(kinds) as Kind[])
  .filter((kind) => !isBegunElsewhere(kind))
  .map((kind) => [kinds[kind], `${paths.newReport}&art=${words[kind] ?? kind}`]);
