import type {
  IsolatedActor,
  Network,
  TieCounts,
  TiedActor,
  TiedPair,
  TieFilter,
} from '../../../../shared/contract/ties.ts';
import { wholeDistrict } from '../../../../shared/domain/place-key.ts';
import { compareGerman } from '../../../../shared/i18n/format.ts';
import { mostShown, type TieKind, type TieOrder, type TieRole } from '../../../../shared/domain/ties/words.ts';

/** A record in which actors appear together. */
export interface Occasion {
  kind: TieKind;
  id: string;
  name: string;
  fields: readonly string[];
  members: Map<string, TieRole>;
  /** Those it names whom no actor is called like. */
  namedOnly: string[];
}
export interface Actor {
  id: string;
  name: string;
  type: string | null;
  /** Seat and areas; `*` for the whole Kreis. */
  places: ReadonlySet<string>;
  /** Where its offers are. */
  offerPlaces: ReadonlySet<string>;
}

export const newOccasion = (
  kind: TieKind,
  { id, name }: { id: string; name: string },
  fields: readonly string[],
): Occasion => ({
  kind,
  id,
  name,
  fields,
  members: new Map(),
  namedOnly: [],
});
/** The first role counts: who provides an offer does not become its own partner. */
export function addMember({ members }: Occasion, id: string, role: TieRole): void {
  if (!members.has(id)) members.set(id, role);
}

/** The occasions of the chosen kinds; bodies have no Handlungsfeld and fall out where one is asked for. */
export const chosenOccasions = (
  occasions: readonly Occasion[],
  { kinds, field }: Pick<TieFilter, 'kinds' | 'field'>,
): Occasion[] =>
  occasions.filter(({ kind, fields }) => kinds.includes(kind) && (field === null || fields.includes(field)));

const nothing = (): TieCounts => ({ offer: 0, measure: 0, body: 0, agreement: 0 });

/** Every pair of actors that share a record, with how many of each kind. */
export function pairsOf(occasions: readonly Occasion[]): TiedPair[] {
  const pairs = new Map<string, TiedPair>();
  for (const { kind, members } of occasions) {
    const ids = [...members.keys()].toSorted();
    for (const [index, one] of ids.entries()) {
      for (const other of ids.slice(index + 1)) {
        const key = `${one}|${other}`;
        const pair = pairs.get(key) ?? { one, other, counts: nothing() };
        pair.counts[kind] += 1;
        pairs.set(key, pair);
      }
    }
  }
  return [...pairs.values()];
}

const isAt = ({ places, offerPlaces }: Actor, ags: string): boolean => places.has(ags) || offerPlaces.has(ags);
const passes =
  ({ ags, type }: Pick<TieFilter, 'ags' | 'type'>) =>
  (actor: Actor): boolean =>
    (type === null || actor.type === type) && (ags === null || isAt(actor, ags) || actor.places.has(wholeDistrict));

const byName = (a: { name: string }, b: { name: string }): number => compareGerman(a.name, b.name);
function ordered(actors: readonly TiedActor[], order: TieOrder, types: readonly string[]): TiedActor[] {
  const at = ({ type }: TiedActor): number => (type === null ? types.length : types.indexOf(type));
  if (order === 'name') return actors.toSorted(byName);
  if (order === 'partners') return actors.toSorted((a, b) => b.partners - a.partners || byName(a, b));
  return actors.toSorted((a, b) => at(a) - at(b) || byName(a, b));
}

/** Actors of no pair, and where they appear alone. */
function isolatedOf(actors: readonly Actor[], occasions: readonly Occasion[]): IsolatedActor[] {
  const found = new Map(
    actors.map(({ id, name }) => [id, { id, name, offers: 0, measures: 0, bodies: 0, namedOnly: [] as string[] }]),
  );
  for (const { kind, members, namedOnly } of occasions) {
    for (const id of members.keys()) {
      const one = found.get(id);
      if (!one) continue;
      if (kind === 'offer') one.offers += 1;
      else if (kind === 'measure') one.measures += 1;
      else one.bodies += 1;
      one.namedOnly.push(...namedOnly.filter((name) => !one.namedOnly.includes(name)));
    }
  }
  return [...found.values()].map((one) => ({ ...one, namedOnly: one.namedOnly.slice(0, 20) }));
}

/** Partners by name alone, in alphabetical order. */
function namedOnlyOf(occasions: readonly Occasion[]): Network['namedOnly'] {
  const found = new Map<string, { name: string; records: string[]; total: number }>();
  for (const { name: record, namedOnly } of occasions) {
    for (const name of new Set(namedOnly)) {
      const one = found.get(name) ?? { name, records: [], total: 0 };
      one.total += 1;
      if (one.records.length < 5) one.records.push(record);
      found.set(name, one);
    }
  }
  return [...found.values()].toSorted(byName);
}

export interface Known {
  actors: readonly Actor[];
  occasions: readonly Occasion[];
  /** Kommunen, and the Trägerarten in their order. */
  places: readonly string[];
  types: readonly string[];
  /** Kommunen that answered in the newest round; null without a round. */
  answered: ReadonlySet<string> | null;
}

/** Kommunen none of whose own actors works with another; an actor of the whole Kreis stands for none. */
function missingOf({ actors, places, answered }: Known, tied: ReadonlySet<string>): Network['missing'] {
  return places.flatMap((ags) => {
    const there = actors.filter((actor) => isAt(actor, ags));
    if (there.some(({ id }) => tied.has(id))) return [];
    return [{ ags, actors: there.length, answered: answered === null ? null : answered.has(ags) }];
  });
}

/** Who works with whom, who with nobody, and what is not known. */
export function networkOf(known: Known, filter: TieFilter): Network {
  const occasions = chosenOccasions(known.occasions, filter);
  const passing = new Set(known.actors.filter(passes(filter)).map(({ id }) => id));
  const all = pairsOf(occasions);
  const pairs = all.filter(({ one, other }) => passing.has(one) || passing.has(other));
  const partners = new Map<string, number>();
  for (const id of pairs.flatMap(({ one, other }) => [one, other])) partners.set(id, (partners.get(id) ?? 0) + 1);
  const tied = known.actors
    .filter(({ id }) => partners.has(id))
    .map(({ id, name, type }) => ({ id, name, type, partners: partners.get(id) ?? 0 }));
  const shown = ordered(ordered(tied, 'partners', known.types).slice(0, mostShown), filter.order, known.types);
  const ids = new Set(shown.map(({ id }) => id));
  const everTied = new Set(all.flatMap(({ one, other }) => [one, other]));
  const alone = known.actors.filter(({ id }) => passing.has(id) && !everTied.has(id));
  const isolated = isolatedOf(alone, occasions);
  const namedOnly = namedOnlyOf(occasions);
  return {
    actors: shown,
    total: tied.length,
    pairs: pairs.filter(({ one, other }) => ids.has(one) && ids.has(other)),
    isolated: isolated.slice(0, 200),
    isolatedTotal: isolated.length,
    missing: missingOf(known, everTied),
    namedOnly: namedOnly.slice(0, 200),
    namedOnlyTotal: namedOnly.length,
  };
}
