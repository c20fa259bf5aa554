import { actorValueFields } from '../../../../../shared/domain/actor-fields.ts';
import type { ImportField } from '../../../../../shared/domain/import-fields.ts';
import type { InterpretedRow } from '../../../../../shared/domain/import-row.ts';
import { wholeDistrict } from '../../../../../shared/domain/place-key.ts';
import type { IssueCode } from '../../../../../shared/i18n/de/issues.ts';
import { districtWideWord } from '../../../../../shared/i18n/de/terms.ts';
import type { ActorValue, SaidActor, SaidPerson } from '../../organizations/index.ts';

/** Mail that nobody reads alone. */
const sharedMailbox =
  /^(?:info|kontakt|post(?:stelle)?|mail|e-?mail|verwaltung|vorstand|b(?:ü|ue)ro|office|zentrale|sekretariat|geschaeftsstelle|geschäftsstelle|service|team)(?:[.+_-].*)?@/i;
const longest = 400;

export interface ToldOfActor {
  field: ImportField;
  code: IssueCode;
  text: string;
}
export interface Places {
  ags: string;
  name: string;
}

const textOf = ({ values }: InterpretedRow, field: ImportField): string | null => {
  const value = values[field];
  return typeof value === 'string' && value !== '' ? value.slice(0, longest) : null;
};

/** By field: the field whose cell says it, where that is another. */
export type Sources = Partial<Record<ImportField, ImportField>>;
interface Reached {
  actor: Record<string, ActorValue>;
  person: SaidPerson | null;
  sources: Sources;
}

/**
 * The person of a row and what is the actor's own. Where columns of their own name the person's telephone or mail, "Telefon" is
 * that of the actor; else it is the person's, unless it is a mailbox nobody reads alone.
 */
function reachedBy(row: InterpretedRow, columns: ReadonlySet<string | null>): Reached {
  const name = textOf(row, 'contactName');
  const [phone, email] = [textOf(row, 'phone'), textOf(row, 'email')];
  const [ownPhone, ownEmail] = [textOf(row, 'contactPhone'), textOf(row, 'contactEmail')];
  if (name === null)
    return {
      actor: { phone: phone ?? ownPhone, email: email ?? ownEmail },
      person: null,
      sources: { ...(phone === null && { phone: 'contactPhone' }), ...(email === null && { email: 'contactEmail' }) },
    };
  const isActorsPhone = columns.has('contactPhone');
  const isActorsMail = columns.has('contactEmail') || sharedMailbox.test(email ?? '');
  return {
    actor: { phone: isActorsPhone ? phone : null, email: isActorsMail ? email : null },
    person: {
      name,
      values: {
        role: textOf(row, 'contactRole'),
        department: textOf(row, 'contactDepartment'),
        phone: isActorsPhone ? ownPhone : phone,
        email: isActorsMail ? ownEmail : email,
      },
    },
    sources: { ...(!isActorsPhone && { contactPhone: 'phone' }), ...(!isActorsMail && { contactEmail: 'email' }) },
  };
}

/** What nobody needs to know of a person or an account. */
const neverKept =
  /geburt|iban|\bbic\b|bankverb|konto|konfession|religion|staatsangeh|nationalität|herkunft|familienstand/i;
const isCount = /^[\d.]+$/;

/** Columns without a field are kept as lines of the remark, with their heading; not so counts, and what is nobody's business. */
const extraLines = ({ extra }: InterpretedRow): string[] =>
  extra
    .filter(({ header, text }) => !isCount.test(text) && !neverKept.test(header))
    .map(({ header, text }) => (header === '' ? text : `${header}: ${text}`));

function areasOf({ values, place }: InterpretedRow, places: readonly Places[]): string[] {
  const { actorAreas } = values;
  if (Array.isArray(actorAreas))
    return actorAreas.flatMap((name) =>
      name === districtWideWord ? [wholeDistrict] : (places.find((one) => one.name === name)?.ags ?? []),
    );
  if (place?.districtWide) return [wholeDistrict];
  return place && place.municipalities.length > 1 ? place.municipalities : [];
}

/** What a row of a list of actors says, with what has to be told about it; `columns` are the fields its table has. */
export function wordsOfActor(
  row: InterpretedRow,
  columns: ReadonlySet<string | null>,
  places: readonly Places[],
): { said: SaidActor; told: ToldOfActor[]; sources: Sources } {
  const kinds = row.values.providerType;
  const [kind, ...more] = Array.isArray(kinds) ? kinds : [];
  const seats = row.place?.municipalities ?? [];
  const ags = seats.length === 1 ? (seats[0] ?? null) : null;
  const { actor, person, sources } = reachedBy(row, columns);
  const picked = Object.entries(actorValueFields).flatMap(([field, key]): [string, ActorValue][] => {
    const value = row.values[field as ImportField];
    return value === undefined || typeof value === 'boolean' ? [] : [[key, value]];
  });
  const isOneKind = kind !== undefined && more.length === 0;
  const said: SaidActor = {
    row: row.row,
    name: textOf(row, 'provider') ?? '',
    ags,
    city: textOf(row, 'city'),
    values: {
      ...Object.fromEntries(picked),
      ...(isOneKind && { kind }),
      ...(ags !== null && { ags }),
      municipalities: areasOf(row, places),
      ...actor,
    },
    parent: textOf(row, 'actorParent'),
    extras: extraLines(row),
    person,
  };
  const several = row.originals.providerType?.text ?? '';
  const told: ToldOfActor[] =
    more.length > 0 ? [{ field: 'providerType', code: 'ACTOR_KIND_SEVERAL', text: several }] : [];
  const seat: Sources = columns.has('municipality') ? {} : { municipality: 'city' };
  return { said, told, sources: { ...seat, ...sources } };
}
