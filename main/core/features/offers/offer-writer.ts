import type { FieldValue, OfferValues } from '../../../../shared/contract/offers.ts';
import { vocabularyOfField, type OfferField, type Vocabulary } from '../../../../shared/domain/offer-fields.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { fold } from '../../../../shared/domain/text-folding.ts';
import type { Link, LinkChange, Row } from '../../database/entities.ts';
import { offerColumns } from '../../database/offer-columns.ts';
import type { CreatedOffer, Recorder } from '../../database/recorder.ts';
import type { WriteDb } from '../../database/statement.ts';
import { newId } from '../../platform/ids.ts';
import { localDay } from '../../../../shared/i18n/format.ts';
import { NewOfferIndexer } from './new-offer-indexer.ts';
import { findOffer, toColumn } from './offer.repository.ts';
import { OrganizationNames } from './organization-names.ts';

/** Where an offer is: in municipalities, or kreisweit. */
export interface Place {
  municipalities: readonly string[];
  districtWide: boolean;
}
export interface NewOffer {
  values: OfferValues;
  place: Place;
  extra: { header: string; text: string }[];
  links: Link[];
}
interface Organization {
  id: string;
  name: string;
}
const columnOf = new Map<string, (typeof offerColumns)[number]>(offerColumns.map((c) => [c.field, c]));
const vocabularyFields = Object.entries(vocabularyOfField) as [OfferField, Vocabulary][];
const asList = (value: FieldValue | undefined): string[] =>
  Array.isArray(value) ? value : typeof value === 'string' && value !== '' ? [value] : [];

/** Writes offers through the recorder; used by hand entry and import alike. */
export class OfferWriter {
  private readonly db: WriteDb;
  private readonly recorder: Recorder;
  private readonly organizations = new Map<string, Organization>();
  private readonly known: OrganizationNames;
  private readonly confirmedOn: string;
  private indexer: NewOfferIndexer | null = null;

  /** `confirmedOn`: the day on which created offers count as confirmed by their file. */
  constructor(db: WriteDb, recorder: Recorder, confirmedOn = localDay(recorder.at)) {
    this.db = db;
    this.confirmedOn = confirmedOn;
    this.recorder = recorder;
    this.known = new OrganizationNames(db);
  }

  /** Creates an offer and returns its id. Throws OFFER_WITHOUT_NAME. */
  create(values: OfferValues, place: Place): string {
    const { id, row, links } = this.created({ values, place, extra: [], links: [] });
    this.recorder.create('offer', row, links);
    return id;
  }

  /**
   * Creates many offers with their derived rows and returns their ids; call `finish` once all are there.
   * Throws OFFER_WITHOUT_NAME.
   */
  createMany(offers: readonly NewOffer[]): string[] {
    const created = offers.map((offer) => this.created(offer));
    this.recorder.createOffers(created);
    this.indexer ??= new NewOfferIndexer(this.db, this.recorder.at, this.confirmedOn);
    for (const [index, offer] of offers.entries()) {
      const { provider } = offer.values;
      const name = typeof provider === 'string' && provider !== '' ? this.organization(provider).name : '';
      this.indexer.add(created[index]!, name);
    }
    this.indexer.flush();
    return created.map(({ id }) => id);
  }

  /** Writes what is better written for all created offers together. */
  finish(): void {
    this.indexer?.finish();
    this.indexer = null;
  }

  private created({ values, place, extra, links }: NewOffer): CreatedOffer {
    const name = typeof values.name === 'string' ? values.name.trim() : '';
    if (name === '') throw new Problem('OFFER_WITHOUT_NAME');
    const id = newId();
    const row: Row = { id };
    this.setColumns(row, values, false);
    row['name'] = name;
    row['district_wide'] = place.districtWide ? 1 : 0;
    if (extra.length > 0) row['extra'] = JSON.stringify(extra);
    return { id, row, links: [...placeLinks(place), ...termLinks(values), ...links] };
  }

  /** Changes only the given fields. Returns whether anything differed. Throws OFFER_NOT_FOUND, OFFER_WITHOUT_NAME. */
  update(id: string, values: OfferValues, place: Place | null, more: Link[] = []): boolean {
    const current = findOffer(this.db, id);
    if (!current) throw new Problem('OFFER_NOT_FOUND');
    if (values.name !== undefined && String(values.name ?? '').trim() === '') throw new Problem('OFFER_WITHOUT_NAME');
    const changes: Row = {};
    this.setColumns(changes, values, true);
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

  /** Sets the columns of the given values; empty ones only where they are to overwrite something. */
  private setColumns(row: Row, values: OfferValues, withNulls: boolean): void {
    for (const field in values) {
      const value = values[field as OfferField] as FieldValue;
      const column = columnOf.get(field);
      const stored = column ? toColumn(column.type, value) : null;
      if (column && (withNulls || stored !== null)) row[column.column] = stored;
      if (field !== 'provider') continue;
      if (value) row['provider_id'] = this.organization(String(value)).id;
      else if (withNulls) row['provider_id'] = null;
    }
  }

  /** The organisation of this name, created where it is new. */
  private organization(name: string): Organization {
    const known = this.organizations.get(name);
    if (known) return known;
    const stored = this.known.find(name);
    const organization = stored ?? { id: newId(), name: name.trim() };
    if (!stored) this.recorder.create('organization', { ...organization, match_key: fold(name) });
    this.organizations.set(name, organization);
    return organization;
  }
}

const placeLinks = (place: Place): Link[] =>
  place.districtWide ? [] : place.municipalities.map((ags): Link => ['offer_municipality', ags]);

export function termLinks(values: OfferValues): Link[] {
  const list: Link[] = [];
  for (const [field, vocabulary] of vocabularyFields) {
    const terms = asList(values[field]);
    for (const term of terms.length > 1 ? new Set(terms) : terms) list.push(['offer_term', vocabulary, term]);
  }
  return list;
}

function difference(into: Required<LinkChange>, before: Link[], after: Link[]): void {
  const key = (link: Link): string => link.join('\u0000');
  const had = new Set(before.map(key));
  const has = new Set(after.map(key));
  into.add.push(...after.filter((link) => !had.has(key(link))));
  into.remove.push(...before.filter((link) => !has.has(key(link))));
}
