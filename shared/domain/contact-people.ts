import { splitContact } from './contact-split.ts';
import { namesOrganisation } from './organisation-words.ts';
import { cleanText } from './text-folding.ts';

/** One of several people in a cell. */
export interface CellPerson {
  name: string;
  role: string | null;
  phone: string | null;
  email: string | null;
}

/** "Frau Dr. Meier", "Hr. Klein", "Dr. Anna Lang": where a person begins. */
const titledName =
  /(?<![\p{L}.])(?:(?:herrn?|frau|fr\.|hr\.)\s*(?:(?:dr|prof)\.\s*)*|(?:(?:dr|prof)\.\s*)+)\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?/giu;
/** "Frau Müller", "privat (Fam. Kaya)": a form of address and a name, and nothing else. */
const personAlone =
  /^(?:[Pp]rivat(?:person)?[\s:,(]*)?(?:[Hh]errn?|[Ff]rau|[Ff]r\.|[Hh]r\.|[Ff]amilie|[Ff]am\.|[Ee]heleute)\s*(?:(?:[Dd]r|[Pp]rof)\.\s*)*(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)\)?$/u;
/** "Anna Klein / Bernd Groß": nothing but two names. */
const fullName = /^\p{Lu}[\p{L}'’-]+(?:\s+(?:von|van|de|el|al|zu))?\s+\p{Lu}[\p{L}'’-]+$/u;
const edges = /^[\s,;:/|–-]+|(?:[\s,;:/|–-]|(?:^|\s)(?:und|u\.|oder|sowie))+$/gu;
const trimmed = (text: string): string => text.replace(edges, '').replace(edges, '');
const inBrackets = /^\(([^()]*)\)$/;

/** What stands behind a name: its number and mail, and the rest as it is written. */
function personIn(name: string, behind: string): CellPerson {
  const { phone = null, email = null, pieces } = splitContact(behind);
  const words = phone === null && email === null ? trimmed(behind) : pieces.join(', ');
  return { name, role: (inBrackets.exec(words)?.[1] ?? words) || null, phone, email };
}

export function isPersonAlone(text: string): boolean {
  const name = personAlone.exec(text.trim())?.[1];
  return name !== undefined && !namesOrganisation(name);
}

function titledPeople(text: string): CellPerson[] | null {
  const found = [...text.matchAll(titledName)];
  const before = text.slice(0, found[0]?.index ?? 0);
  if (found.length < 2 || /[\p{L}\d]/u.test(before.replace(/^(?:ansprechpartner(?:innen)?|kontakt)\s*:?/i, '')))
    return null;
  return found.map((match, at) => {
    const end = match.index + match[0].length;
    return personIn(match[0].trim(), trimmed(text.slice(end, found[at + 1]?.index ?? text.length)));
  });
}

/** "Anna Klein / Bernd Groß, Tel. …": every part a first and a last name; only behind the last may stand how to reach them. */
function namedPeople(text: string): CellPerson[] | null {
  const parts = text.split(/\s*[\n;/]\s*|\s+(?:und|u\.)\s+/).map((part) => part.trim());
  if (parts.length < 2) return null;
  const people = parts.map((part) => {
    const [name = '', ...behind] = part.split(/,\s*|\s(?=tel\.|telefon|\(?0\d)/i);
    return personIn(name.trim(), trimmed(behind.join(' ')));
  });
  return people.every(({ name }) => fullName.test(name)) ? people : null;
}

/**
 * The people of a cell that surely names several; null where it is one, or where nobody can tell. A number that stands behind the last of
 * them only is how all of them are reached.
 */
export function peopleIn(text: string): { people: CellPerson[]; phone: string | null; email: string | null } | null {
  const line = cleanText(text);
  const people = titledPeople(line) ?? namedPeople(line);
  const [first, ...others] = people ?? [];
  const last = others.at(-1);
  if (!people || !first || !last) return null;
  const isShared = people.every((person) => person === last || (person.phone === null && person.email === null));
  const reach = isShared ? last : first;
  const { phone, email } = reach;
  const own = isShared ? people.map((person) => ({ ...person, phone: null, email: null })) : people;
  return { people: own, phone, email };
}
