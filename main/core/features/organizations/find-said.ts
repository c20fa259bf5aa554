import { fold } from '../../../../shared/domain/text-folding.ts';
import { recordValues } from '../../database/record-row.ts';
import type { ReadContext } from '../../platform/context.ts';
import { readSettings } from '../settings/index.ts';
import { actorKey, Namesakes, type NamedActor, type Namesake } from './duplicates.rules.ts';
import { comparedRows } from './organizations.repository.ts';

/** What a name of a list means: one actor, one that has to be chosen, or none that is known. */
export type Found =
  | { is: 'known'; id: string; name: string; reason: 'exact' | 'alike' }
  | { is: 'several'; names: string[] }
  | { is: 'new'; alike: readonly Namesake[] };

const mostNamed = 4;
/** "Caritasverband (CV)" */
const withShortName = /^(.+\S)\s*\(([^()]{2,20})\)$/;

/** Finds actors by the names lists give them; the same rules as for doubles. */
export class ActorFinder {
  private readonly byName = new Map<string, NamedActor>();
  private readonly byOther = new Map<string, NamedActor[]>();
  private readonly namesakes: Namesakes;
  private readonly found = new Map<string, Found>();

  constructor({ db }: Pick<ReadContext, 'db'>) {
    const actors = comparedRows(db).map((row) => recordValues<NamedActor>(row));
    for (const actor of actors) {
      this.byName.set(fold(actor.name), actor);
      const others = [...(actor.shortName ? [actor.shortName] : []), ...actor.otherNames];
      for (const other of new Set(others.map(fold)))
        this.byOther.set(other, [...(this.byOther.get(other) ?? []), actor]);
    }
    this.namesakes = new Namesakes(actors, readSettings(db).districtName);
  }

  find(name: string): Found {
    const known = this.found.get(name) ?? this.search(name);
    this.found.set(name, known);
    return known;
  }

  private search(name: string): Found {
    const exact = this.byName.get(fold(name)) ?? this.withoutShortName(name);
    if (exact) return { is: 'known', id: exact.id, name: exact.name, reason: 'exact' };
    const called = this.byOther.get(fold(name)) ?? [];
    if (called.length > 0) return oneOf(called, 'exact');
    const alike = this.namesakes.of(name);
    const same = alike.filter(({ reason }) => reason === 'sameName');
    return same.length > 0 ? oneOf(same, 'alike') : { is: 'new', alike: alike.slice(0, mostNamed) };
  }

  /** "Name (Kurzname)", as lists of the program write it. */
  private withoutShortName(name: string): NamedActor | undefined {
    const [, long = '', short = ''] = withShortName.exec(name) ?? [];
    const actor = this.byName.get(fold(long));
    return actor?.shortName && fold(actor.shortName) === fold(short) ? actor : undefined;
  }
}

function oneOf(actors: readonly { id: string; name: string }[], reason: 'exact' | 'alike'): Found {
  const [only] = actors;
  return only && actors.length === 1
    ? { is: 'known', id: only.id, name: only.name, reason }
    : { is: 'several', names: actors.slice(0, mostNamed).map(({ name }) => name) };
}

/** What tells the new actors of a file apart. */
export const keyOfNew = (name: string): string => `new ${actorKey(name)}`;
