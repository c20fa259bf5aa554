import { fold } from '../../../../shared/domain/text-folding.ts';
import type { ReadDb } from '../../database/statement.ts';
import { organizationsWithOtherNames, organizationWithKey } from './offer.repository.ts';

interface Organization {
  id: string;
  name: string;
}

/** Actors by any of their names: as they are called now, or a spelling that was joined with them. */
export class OrganizationNames {
  private readonly db: ReadDb;
  private others: Map<string, Organization> | null = null;

  constructor(db: ReadDb) {
    this.db = db;
  }

  find(name: string): Organization | undefined {
    const key = fold(name);
    return organizationWithKey(this.db, key) ?? this.byOtherName(key);
  }

  /** The name an actor has now, where the text is another spelling of it; else the text itself. */
  present(name: string): string {
    if (name === '' || this.spellings().size === 0) return name;
    return organizationWithKey(this.db, fold(name)) ? name : (this.byOtherName(fold(name))?.name ?? name);
  }

  private byOtherName(key: string): Organization | undefined {
    return this.spellings().get(key);
  }

  private spellings(): Map<string, Organization> {
    this.others ??= new Map(
      organizationsWithOtherNames(this.db)
        .toReversed()
        .flatMap(({ id, name, other_names }) =>
          (JSON.parse(other_names) as string[]).map((other) => [fold(other), { id, name }] as const),
        ),
    );
    return this.others;
  }
}
