import type { LeftOutReason } from '../../../../shared/contract/mailing-words.ts';
import type { LeftOut, MailingRow } from '../../../../shared/contract/mailings.ts';
import { mailingTexts } from '../../../../shared/i18n/de/mailings.ts';
import { compareGerman } from '../../../../shared/i18n/format.ts';

export interface Office {
  name: string;
  street: string;
  postalCode: string;
  city: string;
  email: string;
  phone: string;
  endDay: string | null;
}
export interface Person {
  name: string;
  role: string;
  department: string;
  email: string;
  phone: string;
  kind: string;
  consent: string;
  deleteOn: string | null;
}
/** Whom a letter is meant for; the person, its actor, or both. */
export interface Letter {
  office: Office | null;
  person: Person | null;
}

/** Why a person must not be written to; null where nothing speaks against it. */
export function barOf({ kind, consent, deleteOn }: Person, today: string): LeftOutReason | null {
  if (consent === 'withdrawn') return 'withdrawn';
  if (deleteOn !== null && deleteOn <= today) return 'deleteDue';
  return kind === 'private' && consent !== 'given' ? 'privateUnasked' : null;
}

function rowOf({ office, person }: Letter): MailingRow {
  return {
    organization: office?.name ?? '',
    person: person?.name ?? '',
    role: person?.role ?? '',
    department: person?.department ?? '',
    salutation: mailingTexts.salutation(person?.name ?? ''),
    street: office?.street ?? '',
    postalCode: office?.postalCode ?? '',
    city: office?.city ?? '',
    email: person?.email || office?.email || '',
    phone: person?.phone || office?.phone || '',
  };
}
const isReachable = ({ street, city, email }: MailingRow): boolean => email !== '' || (street !== '' && city !== '');
const keyOf = ({ organization, person }: MailingRow): string => `${organization}\n${person}`;

/**
 * One row per letter. Where the only person of an actor is barred, the actor is written to as an office; an office gets no
 * letter of its own beside one of its people.
 */
export function letterRows(letters: readonly Letter[], today: string): { rows: MailingRow[]; leftOut: LeftOut[] } {
  const rows = new Map<string, MailingRow>();
  const leftOut: LeftOut[] = [];
  for (const { office, person } of letters) {
    const organization = office?.name ?? '';
    if (office?.endDay && office.endDay < today) {
      leftOut.push({ organization, reason: 'ended' });
      continue;
    }
    const bar = person && barOf(person, today);
    if (bar) leftOut.push({ organization, reason: bar });
    if (bar && !office) continue;
    const row = rowOf({ office, person: bar ? null : person });
    if (isReachable(row)) rows.set(keyOf(row), row);
    else leftOut.push({ organization, reason: 'noAddress' });
  }
  const withPeople = new Set([...rows.values()].flatMap(({ organization, person }) => (person ? [organization] : [])));
  const kept = [...rows.values()].filter(({ organization, person }) => person !== '' || !withPeople.has(organization));
  return {
    rows: kept.toSorted((a, b) => compareGerman(a.organization, b.organization) || compareGerman(a.person, b.person)),
    leftOut: leftOut.toSorted((a, b) => compareGerman(a.organization, b.organization)),
  };
}
