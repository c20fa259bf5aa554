import { localDay } from '../../../../shared/i18n/format.ts';
import type { ExchangeOptions, ExchangePreview } from '../../../../shared/contract/exchange.ts';
import { safeFileName } from '../../../../shared/domain/file-names.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { exchangeTexts as t } from '../../../../shared/i18n/de/exchange.ts';
import type { ReadContext } from '../../platform/context.ts';
import { pointsByOffer } from '../addresses/index.ts';
import { filteredOffers } from '../offers/index.ts';
import { listRegions, readSettings } from '../settings/index.ts';
import { latestSurvey } from '../surveys/index.ts';
import { listVocabularies } from '../vocabularies/index.ts';
import { datesOf } from './exchange.repository.ts';
import type { Exported, ExportedOffer, Plan } from './exported.ts';
import { geojsonPlan } from './geojson/plan.ts';
import { hsdsPlan } from './hsds/plan.ts';
import { integreatPlan } from './integreat/plan.ts';
import { workbookPlan } from './workbook.ts';
import { writeFiles } from './write-files.ts';

function offersOf(context: ReadContext, { filter, sort }: ExchangeOptions): ExportedOffer[] {
  const offers = filteredOffers(context, filter, sort);
  const dates = datesOf(
    context.db,
    offers.map(({ id }) => id),
  );
  const points = pointsByOffer(context.db);
  return offers.map((offer) => {
    const { updatedAt = context.clock.now(), confirmedOn = '' } = dates.get(offer.id) ?? {};
    const point = points.get(offer.id) ?? null;
    return { ...offer, updatedAt, confirmedOn: confirmedOn || localDay(updatedAt), point };
  });
}

function exportedOf(context: ReadContext, options: ExchangeOptions): Exported {
  const { db, clock } = context;
  return {
    offers: offersOf(context, options),
    regions: listRegions(db),
    terms: listVocabularies(db),
    settings: readSettings(db),
    contacts: options.contacts,
    columns: options.columns ?? null,
    source: latestSurvey(db)?.title ?? '',
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
