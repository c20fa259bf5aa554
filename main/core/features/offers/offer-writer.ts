import type { FieldValue, OfferValues } from '../../../../shared/contract/offers.ts';
import { vocabularyOfField, type OfferField } from '../../../../shared/domain/offer-fields.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { fold } from '../../../../shared/domain/text-folding.ts';
import type { Link, LinkChange, Row } from '../../database/entities.ts';
import { offerColumns } from '../../database/offer-columns.ts';
import type { Recorder } from '../../database/recorder.ts';
import type { WriteDb } from '../../database/statement.ts';
import { newId } from '../../platform/ids.ts';
import { findOffer, organizationWithKey, toColumn } from './offer.repository.ts';

/** Where an offer is: in municipalities, or kreisweit. */
export interface Place {
  municipalities: readonly string[];
  districtWide: boolean;
}
const columnOf = new Map(offerColumns.map((c) => [c.field, c]));
const asList = (value: FieldValue | undefined): string[] =>
  Array.isArray(value) ? value : typeof value === 'string' && value !== '' ? [value] : [];

/** Writes offers through the recorder; used by hand entry and import alike. */
export class OfferWriter {
  private readonly db: WriteDb;
  private readonly recorder: Recorder;
  private readonly organizations = new Map<string, string>();

  constructor(db: WriteDb, recorder: Recorder) {
    this.db = db;
    this.recorder = recorder;
  }

  /** The organisation of this name, created where it is new. */
  providerId(name: string): string {
    const key = fold(name);
    const known = this.organizations.get(key) ?? organizationWithKey(this.db, key);
    const id = known ?? newId();
    if (!known) this.recorder.create('organization', { id, name: name.trim(), match_key: key });
    this.organizations.set(key, id);
    return id;
  }

  /** Creates an offer and returns its id. Throws OFFER_WITHOUT_NAME. */
  create(values: OfferValues, place: Place, extra: { header: string; text: string }[] = [], more: Link[] = []): string {
    const name = typeof values.name === 'string' ? values.name.trim() : '';
    if (name === '') throw new Problem('OFFER_WITHOUT_NAME');
    const id = newId();
    const row: Row = { id, ...this.columns(values), name, district_wide: place.districtWide ? 1 : 0 };
    if (extra.length > 0) row['extra'] = JSON.stringify(extra);
    this.recorder.create('offer', row, [...placeLinks(place), ...termLinks(values), ...more]);
    return id;
  }

  /** Changes only the given fields. Returns whether anything differed. Throws OFFER_NOT_FOUND, OFFER_WITHOUT_NAME. */
  update(id: string, values: OfferValues, place: Place | null, more: Link[] = []): boolean {
    const current = findOffer(this.db, id);
    if (!current) throw new Problem('OFFER_NOT_FOUND');
    if (values.name !== undefined && String(values.name ?? '').trim() === '') throw new Problem('OFFER_WITHOUT_NAME');
    const changes: Row = this.columns(values);
    const linked: Required<LinkChange> = { add: [...more], remove: [] };
    if (place) {
      changes['district_wide'] = place.districtWide ? 1 : 0;
      difference(linked, placeLinks(current), placeLinks(place));
    }
    for (const field of Object.keys(vocabularyOfField) as OfferField[]) {
      if (values[field] === undefined) continue;
      difference(linked, termLinks({ [field]: current.values[field] }), termLinks({ [field]: values[field] }));
    }
    return this.recorder.update('offer', id, changes, linked);
  }

  private columns(values: OfferValues): Row {
    const row: Row = {};
    for (const [field, value] of Object.entries(values) as [OfferField, FieldValue][]) {
      const column = columnOf.get(field);
      if (column) row[column.column] = toColumn(column.type, value);
      if (field === 'provider') row['provider_id'] = value ? this.providerId(String(value)) : null;
    }
    return row;
  }
}

const placeLinks = (place: Place): Link[] =>
  place.districtWide ? [] : place.municipalities.map((ags): Link => ['offer_municipality', ags]);

export const termLinks = (values: OfferValues): Link[] =>
  Object.entries(vocabularyOfField).flatMap(([field, vocabulary]) =>
    [...new Set(asList(values[field as OfferField]))].map((term): Link => ['offer_term', vocabulary, term]),
  );

function difference(into: Required<LinkChange>, before: Link[], after: Link[]): void {
  const key = (link: Link): string => link.join('\u0000');
  const had = new Set(before.map(key));
  const has = new Set(after.map(key));
  into.add.push(...after.filter((link) => !had.has(key(link))));
  into.remove.push(...before.filter((link) => !has.has(key(link))));
}
