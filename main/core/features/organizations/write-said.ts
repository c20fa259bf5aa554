import type { InputOf } from '../../../../shared/contract/index.ts';
import { fold } from '../../../../shared/domain/text-folding.ts';
import type { WriteContext } from '../../platform/context.ts';
import { saveContact } from './contacts.service.ts';
import { ActorFinder, keyOfNew } from './find-said.ts';
import { personKey } from './match-said.ts';
import { organizationWithKey } from './organizations.repository.ts';
import { saveOrganization } from './organizations.service.ts';
import type { ActorValue, SaidActorMatch, SaidChange } from './said-actor.ts';

type ActorInput = InputOf<'organizations.save'>['values'];
type PersonInput = InputOf<'organizations.saveContact'>['values'];

const valuesOf = (changes: readonly SaidChange[], person: boolean): Record<string, ActorValue> =>
  Object.fromEntries(changes.flatMap((one) => (one.person === person ? [[one.key, one.after]] : [])));

/** Who a row spoke of, for the register of what came from where. */
export interface WrittenActor {
  id: string;
  personId: string | null;
}

/** Writes what a list says of actors and their people, row by row. */
export class ActorWriter {
  private readonly context: WriteContext;
  private readonly finder: ActorFinder;
  /** Where the details of the people come from. */
  private readonly source: string;
  private readonly created = new Map<string, string>();
  private readonly people = new Map<string, string>();

  constructor(context: WriteContext, source: string) {
    this.context = context;
    this.finder = new ActorFinder(context);
    this.source = source;
  }

  write(match: SaidActorMatch): WrittenActor {
    const { parentId: parent, ...values } = valuesOf(match.changes, false);
    const id = match.id ?? this.actor(match.key, match.said.name);
    const parentId = typeof parent === 'string' ? { parentId: this.parent(parent) } : {};
    const changed = { ...values, ...parentId } as ActorInput;
    if (Object.keys(changed).length > 0) saveOrganization(this.context, { id, values: changed });
    return { id, personId: match.said.person ? this.person(id, match) : null };
  }

  /** A new actor; one that another table of the same file began meanwhile is that one. */
  private actor(key: string, name: string): string {
    const known = this.created.get(key) ?? organizationWithKey(this.context.db, fold(name))?.id;
    const id = known ?? saveOrganization(this.context, { id: null, values: { name } }).id;
    this.created.set(key, id);
    return id;
  }

  private parent(name: string): string {
    const found = this.finder.find(name);
    return found.is === 'known' ? found.id : this.actor(keyOfNew(name), name);
  }

  /** Nobody gave consent by standing in a list: a new person is not published. */
  private person(organizationId: string, { said, personId, changes }: SaidActorMatch): string {
    const name = said.person?.name ?? '';
    const key = `${organizationId} ${personKey(name)}`;
    const values = valuesOf(changes, true);
    const known = personId ?? this.people.get(key) ?? null;
    const privacy = { kind: 'official', consent: 'unknown', publish: false, source: this.source } as const;
    const written = (known === null ? { ...privacy, name, ...values } : values) as PersonInput;
    const id =
      known !== null && Object.keys(values).length === 0
        ? known
        : saveContact(this.context, { id: known, organizationId, values: written }).id;
    this.people.set(key, id);
    return id;
  }
}
