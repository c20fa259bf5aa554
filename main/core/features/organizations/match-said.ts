import type { OrganizationRecord } from '../../../../shared/contract/organizations.ts';
import { cleanLine, fold } from '../../../../shared/domain/text-folding.ts';
import type { ReadContext } from '../../platform/context.ts';
import { ActorFinder, keyOfNew, type Found } from './find-said.ts';
import { getOrganization } from './organizations.service.ts';
import type {
  ActorValue,
  KnownActor,
  Said,
  SaidActor,
  SaidActorMatch,
  SaidChange,
  SaidNote,
  SaidPerson,
} from './said-actor.ts';

const form = /^(?:(?:herrn?|frau|fr\.|hr\.)\s+)+/i;
/** "Frau Klein" and "Klein" are one person of an actor. */
export const personKey = (name: string): string => fold(cleanLine(name).replace(form, ''));

const isList = (value: ActorValue | undefined): value is readonly string[] => Array.isArray(value);
const inOrder = (list: readonly string[]): string => list.toSorted().join('\n');
const isEmpty = (value: ActorValue | undefined): boolean =>
  value === undefined || value === null || value === '' || (isList(value) && value.length === 0);
const same = (one: ActorValue, other: ActorValue): boolean =>
  isList(other) ? isList(one) && inOrder(one) === inOrder(other) : one === other;

const personValues = ['role', 'department', 'phone', 'email'] as const;

/** Compares the rows of a list of actors with those that are known, and with what earlier rows said. */
export class ActorMatcher {
  private readonly context: ReadContext;
  private readonly finder: ActorFinder;
  private readonly known = new Map<string, KnownActor>();

  constructor(context: ReadContext) {
    this.context = context;
    this.finder = new ActorFinder(context);
  }

  match(said: SaidActor): SaidActorMatch {
    const found = this.finder.find(said.name);
    const notes: SaidNote[] = [];
    if (found.is === 'several')
      return this.refused(said, {
        code: 'ACTOR_AMBIGUOUS',
        text: said.name,
        value: found.names.join(', '),
        options: found.names,
      });
    const begins = found.is === 'new' && !this.known.has(keyOfNew(said.name));
    const actor = this.actorOf(said, found);
    const other = begins ? null : this.otherSeat(said, actor);
    if (other) return this.refused(said, other);
    if (found.is === 'known' && found.reason === 'alike')
      notes.push({ code: 'ACTOR_RECOGNISED', text: said.name, value: found.name, options: [] });
    if (found.is === 'new' && begins && found.alike.length > 0) {
      const options = found.alike.map(({ name }) => name);
      notes.push({ code: 'ACTOR_ALIKE', text: said.name, value: options.join(', '), options });
    }
    const changes = [
      ...this.valueChanges(said, actor, notes),
      ...this.parentChange(said, actor, notes),
      ...this.remarkChange(said, actor),
    ];
    const person = said.person ? this.personChanges(said.row, said.person, actor, notes) : { id: null, changes: [] };
    return {
      said,
      key: actor.key,
      id: actor.id,
      begins,
      personId: person.id,
      changes: [...changes, ...person.changes],
      notes,
      rejected: null,
    };
  }

  private refused(said: SaidActor, note: SaidNote): SaidActorMatch {
    return { said, key: '', id: null, begins: false, personId: null, changes: [], notes: [note], rejected: note.code };
  }

  private actorOf(said: SaidActor, found: Found): KnownActor {
    const key = found.is === 'known' ? found.id : keyOfNew(said.name);
    const actor = this.known.get(key) ?? (found.is === 'known' ? this.stored(found.id) : fresh(key, said.name));
    this.known.set(key, actor);
    return actor;
  }

  private stored(id: string): KnownActor {
    const record: OrganizationRecord = getOrganization(this.context, { id });
    const { contacts, parentName, name, children: _, bodies: __, offers: ___, ...values } = record;
    const people = contacts.map(
      ({ id: contactId, name: person, role, department, phone, email }) =>
        [
          personKey(person),
          { id: contactId, values: { role, department, phone, email }, saidBy: new Map<string, number>() },
        ] as const,
    );
    return { ...fresh(id, name), id, values, parent: parentName, people: new Map(people) };
  }

  /** Two towns may each have a "St. Martin": one name with two seats is asked. */
  private otherSeat({ ags, city, name }: SaidActor, actor: KnownActor): SaidNote | null {
    const seat = actor.values['ags'];
    const town = actor.values['city'];
    const moved = ags !== null && typeof seat === 'string' && seat !== ags;
    const elsewhere = ags === null && city !== null && typeof town === 'string' && fold(town) !== fold(city);
    if (!moved && !elsewhere) return null;
    const options = city === null ? [] : [`${name} (${city})`];
    return { code: 'ACTOR_SEAT_DIFFERS', text: name, value: typeof town === 'string' ? town : '', options };
  }

  private valueChanges({ row, values }: SaidActor, actor: KnownActor, notes: SaidNote[]): SaidChange[] {
    return Object.entries(values).flatMap(([key, after]) => {
      const change = this.take(row, key, after, actor, notes);
      return change ? [{ ...change, person: false }] : [];
    });
  }

  /** What an earlier row of the file said stays; another value of a later row is told. */
  private take(
    row: number,
    key: string,
    after: ActorValue,
    { values, saidBy }: Said,
    notes: SaidNote[],
  ): Omit<SaidChange, 'person'> | null {
    if (isEmpty(after)) return null;
    const before = values[key] ?? null;
    const first = saidBy.get(key);
    if (first === undefined) saidBy.set(key, row);
    if (same(before, after)) return null;
    if (first !== undefined) {
      notes.push({
        code: 'ACTOR_ROWS_DIFFER',
        text: isList(after) ? after.join(', ') : String(after),
        value: String(first),
        options: [],
      });
      return null;
    }
    values[key] = after;
    return { key, before, after };
  }

  private parentChange({ name, parent }: SaidActor, actor: KnownActor, notes: SaidNote[]): SaidChange[] {
    if (parent === null || fold(parent) === fold(name)) return [];
    const found = this.finder.find(parent);
    if (found.is === 'several' || (found.is === 'known' && found.id === actor.id) || this.isBelow(actor, parent)) {
      notes.push({ code: 'ACTOR_PARENT_OPEN', text: parent, value: '', options: [] });
      return [];
    }
    const after = found.is === 'known' ? found.name : parent;
    if (actor.parent !== null && fold(actor.parent) === fold(after)) return [];
    if (found.is === 'new' && !this.known.has(keyOfNew(parent)))
      notes.push({ code: 'ACTOR_PARENT_NEW', text: parent, value: '', options: [] });
    const before = actor.parent;
    actor.parent = after;
    return [{ key: 'parentId', before, after, person: false }];
  }

  /** Whether the named parent itself belongs to the actor, in the store or by earlier rows. */
  private isBelow(actor: KnownActor, parent: string): boolean {
    const seen = new Set<string>();
    for (let at: string | null = parent; at !== null && !seen.has(fold(at));) {
      seen.add(fold(at));
      if (fold(at) === fold(actor.name)) return true;
      const found: Found = this.finder.find(at);
      const key: string = found.is === 'known' ? found.id : keyOfNew(at);
      const next: KnownActor | undefined =
        this.known.get(key) ?? (found.is === 'known' ? this.stored(found.id) : undefined);
      at = next?.parent ?? null;
    }
    return false;
  }

  private remarkChange({ extras }: SaidActor, actor: KnownActor): SaidChange[] {
    const before = actor.values['remark'] ?? null;
    const lines = typeof before === 'string' ? before.split('\n') : [];
    const more = extras.filter((line) => !lines.includes(line));
    if (more.length === 0) return [];
    const after = [...lines, ...more].join('\n');
    actor.values['remark'] = after;
    return [{ key: 'remark', before, after, person: false }];
  }

  private personChanges(
    row: number,
    { name, values }: SaidPerson,
    actor: KnownActor,
    notes: SaidNote[],
  ): { id: string | null; changes: SaidChange[] } {
    const key = personKey(name);
    const known = actor.people.get(key);
    const person = known ?? { id: null, values: {}, saidBy: new Map<string, number>() };
    actor.people.set(key, person);
    const begun: SaidChange[] = known ? [] : [{ key: 'name', before: null, after: name, person: true }];
    const more = personValues.flatMap((field) => {
      const change = this.take(row, field, values[field] ?? null, person, notes);
      return change ? [{ ...change, person: true }] : [];
    });
    return { id: person.id, changes: [...begun, ...more] };
  }
}

const fresh = (key: string, name: string): KnownActor => ({
  id: null,
  key,
  name,
  values: {},
  parent: null,
  people: new Map(),
  saidBy: new Map(),
});
