import { fold } from '../../../../shared/domain/text-folding.ts';
import type { TieRole } from '../../../../shared/domain/ties/words.ts';
import type { ReadDb } from '../../database/statement.ts';
import { OrganizationNames } from '../offers/index.ts';
import { currentPlan, measureRows } from '../planning/index.ts';
import { addMember, newOccasion, type Occasion } from './network.rules.ts';
import { tiedOffers, tiedParties, tiedSeats } from './ties.repository.ts';

type Name = (occasion: Occasion, name: string, role: TieRole) => void;

/** Adds whoever a text names: an actor by any of its names, else the text stays a name alone. */
function naming(db: ReadDb): Name {
  const names = new OrganizationNames(db);
  const known = new Map<string, string | null>();
  return (occasion, name, role) => {
    const key = fold(name);
    if (key === '') return;
    if (!known.has(key)) known.set(key, names.find(name)?.id ?? null);
    const id = known.get(key) ?? null;
    if (id === null) occasion.namedOnly.push(name);
    else addMember(occasion, id, role);
  };
}

function offerOccasions(db: ReadDb, today: string, name: Name): Occasion[] {
  return tiedOffers(db, today).map((offer) => {
    const occasion = newOccasion('offer', offer, JSON.parse(offer.fields) as string[]);
    addMember(occasion, offer.provider_id, 'provider');
    for (const partner of JSON.parse(offer.partners ?? '[]') as string[]) name(occasion, partner, 'partner');
    return occasion;
  });
}

/** Measures of the plan in force; what was dropped ties nobody. */
function measureOccasions(db: ReadDb, today: string, name: Name): Occasion[] {
  const planId = currentPlan(db);
  if (planId === null) return [];
  const rows = measureRows(db, planId, today).filter(({ status }) => status !== 'dropped');
  return rows.map(({ id, number, name: title, fieldOfAction, leadId, partners }) => {
    const occasion = newOccasion('measure', { id, name: `${number} ${title}` }, fieldOfAction ? [fieldOfAction] : []);
    if (leadId !== null) addMember(occasion, leadId, 'lead');
    for (const partner of partners) name(occasion, partner, 'partner');
    return occasion;
  });
}

interface OfRecord {
  id: string;
  name: string;
}
/** One occasion per record, from rows in which each names one of those who take part. */
function grouped<R extends OfRecord>(rows: readonly R[], make: (row: R) => Occasion): [Occasion, R[]][] {
  const byId = new Map<string, [Occasion, R[]]>();
  for (const row of rows) {
    const known = byId.get(row.id);
    if (known) known[1].push(row);
    else byId.set(row.id, [make(row), [row]]);
  }
  return [...byId.values()];
}

function bodyOccasions(db: ReadDb, today: string, name: Name): Occasion[] {
  return grouped(tiedSeats(db, today), (row) => newOccasion('body', row, [])).map(([occasion, rows]) => {
    for (const { organization_id: id } of rows) if (id !== null) addMember(occasion, id, 'member');
    for (const { on_behalf_of: behalf } of rows) if (behalf !== null) name(occasion, behalf, 'behalf');
    return occasion;
  });
}

function agreementOccasions(db: ReadDb): Occasion[] {
  return grouped(tiedParties(db), (row) => newOccasion('agreement', row, row.field ? [row.field] : [])).map(
    ([occasion, rows]) => {
      for (const { organization_id: id } of rows) addMember(occasion, id, 'party');
      return occasion;
    },
  );
}

/** Every record in which actors appear, alone or together, as it holds today. */
export function occasionsOf(db: ReadDb, today: string): Occasion[] {
  const name = naming(db);
  return [
    ...offerOccasions(db, today, name),
    ...measureOccasions(db, today, name),
    ...bodyOccasions(db, today, name),
    ...agreementOccasions(db),
  ];
}
