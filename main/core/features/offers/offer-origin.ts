import type { OfferRecord, Origin } from '../../../../shared/contract/offers.ts';
import { offerFields, vocabularyOfField, type OfferField } from '../../../../shared/domain/offer-fields.ts';
import type { LinkChange, Row } from '../../database/entities.ts';
import { offerColumns } from '../../database/offer-columns.ts';
import type { ReadDb } from '../../database/statement.ts';
import { rawChangesOf, type RawChange } from '../history/index.ts';
import { fromColumn, type StoredOffer } from './offer.repository.ts';
import { importOrigin, mergedByCommand, mergedOffers, toldOf } from './offer-origin.repository.ts';

const columnOf = new Map<string, (typeof offerColumns)[number]>(offerColumns.map((c) => [c.field, c]));

/** Whether a change set this field: by its column, its links, or the place. */
function touches(change: RawChange, field: OfferField): boolean {
  const after = (change.after ?? {}) as Row;
  const links = (change.links ?? {}) as LinkChange;
  const all = [...(links.add ?? []), ...(links.remove ?? [])];
  if (field === 'municipality') return 'district_wide' in after || all.some((link) => link[0] === 'offer_municipality');
  if (field === 'provider') return 'provider_id' in after;
  const vocabulary = (vocabularyOfField as Partial<Record<OfferField, string>>)[field];
  if (vocabulary) return all.some((link) => link[0] === 'offer_term' && link[1] === vocabulary);
  return (columnOf.get(field)?.column ?? '') in after;
}

function edited(change: RawChange, field: OfferField): Origin {
  const column = columnOf.get(field);
  const before = column ? fromColumn(column.type, (change.before as Row | null)?.[column.column]) : null;
  return { kind: 'edited', by: change.actor, at: change.at, before };
}

const standing = (db: ReadDb, offerId: string): RawChange[] =>
  rawChangesOf(db, 'offer', offerId).filter((change) => !change.undone && change.undoes === null);

/**
 * For every value of an offer, the latest change that set it: the cell of a file, a conversation, or an edit by
 * hand. Fields without a value have no origin.
 */
export function originsOf(db: ReadDb, offer: StoredOffer): OfferRecord['origins'] {
  const changes = standing(db, offer.id);
  const origins: OfferRecord['origins'] = {};
  for (const field of offerFields) {
    const value = field === 'municipality' ? 'set' : offer.values[field];
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    const change = changes.find((entry) => touches(entry, field));
    if (!change) continue;
    const origin = originOf(db, offer.id, change, field);
    if (origin) origins[field] = origin;
  }
  return origins;
}

/** Where the offers that were made one with this one came from: their names, where a file or a conversation gave them. */
export const mergedOrigins = (db: ReadDb, offerId: string): OfferRecord['merged'] =>
  mergedOffers(db, offerId).map(({ id, name, commandId, at }) => ({
    name,
    commandId,
    at,
    origin: originBefore(db, id, commandId, 'name'),
  }));

/** Where a value of an offer came from before the command that made it one with another. */
function originBefore(db: ReadDb, offerId: string, commandId: string, field: OfferField): Origin | null {
  const change = standing(db, offerId).find((entry) => entry.commandId !== commandId && touches(entry, field));
  return change ? originOf(db, offerId, change, field) : null;
}

function originOf(db: ReadDb, offerId: string, change: RawChange, field: OfferField): Origin | null {
  const fromFile = importOrigin(db, offerId, change.commandId, field);
  if (fromFile) return fromFile;
  const merged = mergedByCommand(db, offerId, change.commandId);
  const taken = merged ? originBefore(db, merged, change.commandId, field) : null;
  if (taken) return taken;
  if (change.before !== null) return edited(change, field);
  const told = toldOf(db, offerId);
  return told ? { kind: 'conversation', ...told, enteredBy: change.actor, at: change.at } : edited(change, field);
}
