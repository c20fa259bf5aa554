import { localDay } from '../../../../shared/i18n/format.ts';
import type { ExchangeOptions, ExchangePreview } from '../../../../shared/contract/exchange.ts';
import type { OfferContact } from '../../../../shared/contract/offer-details.ts';
import { safeFileName } from '../../../../shared/domain/file-names.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { exchangeTexts as t } from '../../../../shared/i18n/de/exchange.ts';
import type { ReadContext } from '../../platform/context.ts';
import { pointsByPlace } from '../addresses/index.ts';
import { datesOf, filteredOffers, noParts, partsOf } from '../offers/index.ts';
import { minimumCount } from '../indicators/index.ts';
import { withheld } from '../persons/index.ts';
import { listRegions, readSettings } from '../settings/index.ts';
import { latestSurvey } from '../surveys/index.ts';
import { listVocabularies } from '../vocabularies/index.ts';
import type { Exported, ExportedOffer, Plan } from './exported.ts';
import { geojsonPlan } from './geojson/plan.ts';
import { hsdsPlan } from './hsds/plan.ts';
import { integreatPlan } from './integreat/plan.ts';
import { workbookPlan } from './workbook.ts';
import { writeFiles } from './write-files.ts';

function offersOf(context: ReadContext, { filter, sort }: ExchangeOptions): ExportedOffer[] {
  const { db, clock } = context;
  const offers = filteredOffers(context, filter, sort);
  const ids = offers.map(({ id }) => id);
  const [dates, parts, points] = [datesOf(db, ids), partsOf(db, ids), pointsByPlace(db)];
  const { hide, isNamedIn, withoutContact } = withheld(db);
  const mayLeave = ({ name, phone, email }: OfferContact): boolean => !isNamedIn([name, phone, email].join('\n'));
  return offers.map((offer) => {
    const { updatedAt = clock.now(), confirmedOn = '' } = dates.get(offer.id) ?? {};
    const { locations, contacts, fundings, times } = parts.get(offer.id) ?? noParts();
    return {
      ...hide({
        ...withoutContact(offer),
        parts: {
          locations: locations.map((row) => ({ ...row, point: points.get(row.id) ?? null })),
          contacts: contacts.filter(mayLeave),
          fundings,
          times,
        },
      }),
      updatedAt,
      confirmedOn: confirmedOn || null,
      assuredOn: confirmedOn || localDay(updatedAt),
      point: points.get(offer.id) ?? null,
    };
  });
}

export function exportedOf(context: ReadContext, options: ExchangeOptions): Exported {
  const { db, clock } = context;
  return {
    offers: offersOf(context, options),
    regions: listRegions(db),
    terms: listVocabularies(db),
    settings: readSettings(db),
    contacts: options.contacts,
    columns: options.columns ?? null,
    minimum: minimumCount(db),
    source: latestSurvey(db, 'offers')?.title ?? '',
    today: clock.today(),
    now: clock.now(),
  };
}

const plans: Record<ExchangeOptions['format'], (exported: Exported) => Plan> = {
  xlsx: workbookPlan,
  hsds: (exported) => hsdsPlan(exported, 'json'),
  hsdsTables: (exported) => hsdsPlan(exported, 'tables'),
  geojson: geojsonPlan,
  integreat: integreatPlan,
};

function previewOf(exported: Exported, plan: Plan, { format, contacts }: ExchangeOptions): ExchangePreview {
  const name = t.fileName(format, exported.settings.districtName, exported.today, contacts === 'all');
  return {
    offers: exported.offers.length,
    written: plan.written,
    counts: plan.counts,
    leftOut: plan.leftOut,
    checked: plan.checked,
    errors: plan.errors.slice(0, 20),
    fileName: safeFileName(name),
  };
}

/** What the file would hold and what not, before anything is written. */
export function previewExport(context: ReadContext, options: ExchangeOptions): ExchangePreview {
  const exported = exportedOf(context, options);
  return previewOf(exported, plans[options.format](exported), options);
}

/** Writes the file. Throws EXPORT_EMPTY, EXPORT_INVALID, and what the disk says. */
export async function writeExport(
  context: ReadContext,
  { path, ...options }: ExchangeOptions & { path: string },
): Promise<ExchangePreview> {
  const exported = exportedOf(context, options);
  const plan = plans[options.format](exported);
  if (plan.written === 0) throw new Problem('EXPORT_EMPTY');
  if (plan.errors.length > 0) throw new Problem('EXPORT_INVALID', { count: plan.errors.length });
  writeFiles(path, await plan.make(), options.format === 'hsdsTables');
  return previewOf(exported, plan, options);
}
