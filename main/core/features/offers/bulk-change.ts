import type { BulkAsked, BulkChange, BulkPreview } from '../../../../shared/contract/offers-bulk.ts';
import type { FieldValue } from '../../../../shared/contract/offers.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import { bulkPlan, placeOf, type BulkPlan } from './bulk-change.rules.ts';
import { placeCell, valueCell, type CellNames } from './offer-cells.rules.ts';
import { checkValues } from './offer-values.rules.ts';
import { OfferWriter } from './offer-writer.ts';
import { findOffers } from './offer.repository.ts';
import { filteredOffers, known } from './offers.service.ts';
import { OrganizationNames } from './organization-names.ts';

const shownGroups = 12;

function check(db: ReadDb, { field, value }: BulkChange): void {
  if (field === 'municipality') checkValues({}, placeOf(value).municipalities, known(db));
  else checkValues({ [field]: value }, [], known(db));
}

function planOf(context: ReadContext, { target, change }: BulkAsked): BulkPlan {
  check(context.db, change);
  const offers =
    'ids' in target ? [...findOffers(context.db, target.ids).values()] : filteredOffers(context, target.filter);
  return bulkPlan(offers, change);
}

function textOf({ field }: BulkChange, value: FieldValue, names: CellNames): string {
  return field === 'municipality' ? placeCell(placeOf(value), names) : String(valueCell(field, value, names) ?? '');
}

/** From what to what a change leads and how often, before anything is changed. */
export function previewChange(context: ReadContext, asked: BulkAsked): BulkPreview {
  const { db } = context;
  const { offers, changes, refused } = planOf(context, asked);
  const names = known(db);
  const counts = new Map<string, { before: string; after: string; count: number }>();
  for (const { before, after } of changes) {
    const group = { before: textOf(asked.change, before, names), after: textOf(asked.change, after, names) };
    const key = JSON.stringify(group);
    counts.set(key, { ...group, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const groups = [...counts.values()].toSorted((a, b) => b.count - a.count);
  const { field, value } = asked.change;
  return {
    offers,
    changed: changes.length,
    refused,
    groups: groups.slice(0, shownGroups),
    moreGroups: Math.max(0, groups.length - shownGroups),
    newProvider: field === 'provider' && Boolean(value) && !new OrganizationNames(db).find(String(value)),
  };
}

/** Changes one field of many offers. Throws FIELD_INVALID, OFFERS_UNCHANGED. */
export function changeMany(context: WriteContext, asked: BulkAsked): { commandId: string; changed: number } {
  const { field } = asked.change;
  const writer = new OfferWriter(context.db, context.recorder);
  const { changes } = planOf(context, asked);
  for (const { offer, after } of changes) {
    if (field === 'municipality') writer.update(offer.id, {}, placeOf(after));
    else writer.update(offer.id, { [field]: after }, null);
  }
  if (changes.length === 0) throw new Problem('OFFERS_UNCHANGED');
  return { commandId: context.recorder.commandId, changed: changes.length };
}
