import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { OrganizationRecord } from '../../../../shared/contract/organizations.ts';
import { actorListFields, type ActorListField } from '../../../../shared/domain/actor-fields.ts';
import { wholeDistrict } from '../../../../shared/domain/place-key.ts';
import { districtWideWord } from '../../../../shared/i18n/de/terms.ts';
import type { ReadContext } from '../../platform/context.ts';
import { withheld } from '../persons/index.ts';
import { listRegions } from '../settings/index.ts';
import { listTerms } from '../vocabularies/index.ts';
import { getOrganization, listOrganizations } from './organizations.service.ts';

type Contact = OrganizationRecord['contacts'][number];
type Cells = Partial<Record<ActorListField, string | null>>;
/** Where a text may name somebody; left empty then, which changes nothing when the list comes back. */
const freeFields: readonly ActorListField[] = ['description', 'remark', 'phone', 'email'];
const joined = (list: readonly string[]): string => list.join('; ');

/** Writes actors as rows of a list that can be read again. */
class RowWriter {
  private readonly places: ReadonlyMap<string, string>;
  private readonly kinds: ReadonlyMap<string, string>;
  private readonly terms: ReadonlyMap<string, string>;
  private readonly isWithheld: (text: string) => boolean;

  constructor({ db }: ReadContext) {
    this.places = new Map(listRegions(db).map(({ ags, name }) => [ags, name]));
    this.kinds = new Map(listTerms(db, 'providerType').map(({ id, name }) => [id, name]));
    this.isWithheld = withheld(db).isNamedIn;
    this.terms = new Map(listTerms(db, 'fieldOfAction').map(({ id, name }) => [id, name]));
  }

  rows(actor: OrganizationRecord, people: readonly Contact[]): string[][] {
    const own = this.ofActor(actor);
    const rows = people.length === 0 ? [own] : people.map((person) => ({ ...own, ...ofPerson(person) }));
    return rows.map((cells: Cells) => actorListFields.map((field) => this.shown(field, cells[field] ?? '')));
  }

  private shown(field: ActorListField, text: string): string {
    return freeFields.includes(field) && this.isWithheld(text) ? '' : text;
  }

  private ofActor(actor: OrganizationRecord): Cells {
    const areas = actor.municipalities.map((ags) => (ags === wholeDistrict ? districtWideWord : this.place(ags)));
    return {
      provider: actor.name,
      actorShortName: actor.shortName,
      actorOtherNames: joined(actor.otherNames),
      providerType: actor.kind === null ? null : (this.kinds.get(actor.kind) ?? actor.kind),
      actorParent: actor.parentName,
      fieldsOfAction: joined(actor.fieldsOfAction.map((id) => this.terms.get(id) ?? id)),
      actorRoles: joined(actor.roles),
      municipality: actor.ags === null ? null : this.place(actor.ags),
      actorAreas: joined(areas),
      street: actor.street,
      houseNumber: actor.houseNumber,
      postalCode: actor.postalCode,
      city: actor.city,
      phone: actor.phone,
      email: actor.email,
      website: actor.website,
      description: actor.description,
      remark: actor.remark,
    };
  }

  private place(ags: string): string {
    return this.places.get(ags) ?? ags;
  }
}

const ofPerson = ({ name, role, department, phone, email }: Contact): Cells => ({
  contactName: name,
  contactRole: role,
  contactDepartment: department,
  contactPhone: phone,
  contactEmail: email,
});

/** Whose details must not leave: consent withdrawn, or due to be deleted. */
const mayLeave =
  (today: string) =>
  ({ consent, deleteOn }: Contact): boolean =>
    consent !== 'withdrawn' && (deleteOn === null || deleteOn > today);

/** A window of actors as rows in words, one per actor or per person of it; people only where they are asked for. */
export function actorSheet(
  context: ReadContext,
  { filter, people, offset, limit }: InputOf<'organizations.sheet'>,
): OutputOf<'organizations.sheet'> {
  const { rows: found, total } = listOrganizations(context, { filter, offset, limit });
  const writer = new RowWriter(context);
  const isAllowed = mayLeave(context.clock.today());
  const rows = found.flatMap(({ id }) => {
    const actor = getOrganization(context, { id });
    return writer.rows(actor, people ? actor.contacts.filter(isAllowed) : []);
  });
  return { rows, read: found.length, total };
}
