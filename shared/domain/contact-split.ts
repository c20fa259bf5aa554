import { parseEmail, parsePhone, parseWebsite, type ParsedText } from './contact-text.ts';
import { namesOrganisation } from './organisation-words.ts';
import { remembered } from './remembered.ts';
import { cleanText } from './text-folding.ts';

/** What a combined contact cell holds; `rest` is what was not recognised, piece by piece. */
export interface ContactParts {
  name?: string;
  organization?: string;
  role?: string;
  phone?: string;
  email?: string;
  website?: string;
  rest: string[];
  /** Everything but phone, mail and website, in the order of the cell. */
  pieces: readonly string[];
  /** The piece that "Ansprechpartnerin:" stands before. */
  introduced?: string;
}

const emailInside = /[\p{L}\d._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\d.-]+\.\p{L}{2,}/u;
/** Without it there is no address to look for. */
const emailSign = /@|\(at\)|\[at\]/;
const websiteInside = /(?:https?:\/\/|www\.)[^\s,;)]+/i;
const phoneInside =
  /(?:(?<![\p{L}\d])(?:tel(?:efon)?|fon|mobil|handy|t|m)(?![\p{L}\d])\.?\s*[:,]?\s*){0,2}(?<![\d.,])(?:\+\d{1,3}|\(?0)[\d\s()/.\-–]{5,}\d/iu;
const labels =
  /^(?:ansprechpartner(?:in)?|ansprechperson|kontakt|name|e-?mail|mail|tel(?:efon)?\.?|fon|fax|internet|web|homepage)\s*:?\s*$/i;
/** "Ansprechpartnerin: Petra Lang" */
const introduction = /(?:ansprechpartner(?:in)?|ansprechperson|kontakt(?:person)?)\s*:\s*([^\n;|]+)/i;
const roleWord =
  /beauftragte|leit(?:er|ung)|koordinat|referent|sachbearbeit|geschäftsführ|vorsitz|dezernent|sozialarbeit|pädagog|berater|fachkraft|manager|amts|abteilung|fachdienst|fachbereich|team|stelle/i;
/** "Vorsitz: Ali Demir" */
const introducedByRole = /^([\p{L}. -]{3,40}):\s+(\p{Lu}.*)$/u;
const nameForm =
  /^(?:(?:herr|frau|fr\.|hr\.|dr\.|prof\.|dipl\.[-\w. ]*)\s+)*(?:\p{Lu}[\p{L}'’.-]*)(?:\s+(?:von|van|de|der|den|zu|el|al|\p{Lu}[\p{L}'’.-]*)){0,4}$/u;
const oneName = /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u;
const titled = /^(?:herr|frau|fr\.|hr\.|dr\.|prof\.)\s/i;

/** True for "Frau Kaya", "Dr. Max von Berg": certainly a person, not an organisation. */
export function isTitledName(text: string): boolean {
  return titled.test(text) && nameForm.test(text);
}

const isOrganization = (piece: string): boolean =>
  !titled.test(piece) &&
  /\p{L}{2}/u.test(piece) &&
  !/^(?:tel|fon|fax|mobil|handy|durchwahl)/i.test(piece) &&
  (namesOrganisation(piece) || /^(?=.*\p{Lu})[\p{Lu}\d .-]{2,}$/u.test(piece));

/** "Krüger, Ali": two single names with a comma between them are one person. */
function joinNames(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const [last = '', first] = [pieces[at], pieces[at + 1]];
    const isPair =
      first !== undefined &&
      [last, first].every((piece) => oneName.test(piece) && !isOrganization(piece) && !roleWord.test(piece));
    joined.push(isPair ? `${last}, ${first}` : last);
    if (isPair) at += 1;
  }
  return joined;
}

/** Without their numbers and mails the same few people remain in thousands of cells. */
const mostPeople = 2000;

/** Brackets around a number that was taken out go with it; "(Vertretung)" keeps its own. */
function withoutEdges(piece: string): string {
  const bare = piece.replace(/^[\s:<>]+|[\s:<>]+$/g, '');
  const isClosed = /\([^()]*\p{L}[^()]*\)$/u.test(bare) && !bare.startsWith('(');
  return isClosed ? bare : bare.replace(/^[\s:()<>]+|[\s:()<>]+$/g, '');
}

/** Everything that is no address, in pieces: lines, semicolons and spaced strokes part first, then commas. */
const piecesOf = remembered(
  (remaining): readonly string[] =>
    remaining.split(/[\n;|]|\s[-–]\s|\s?\/\s?/).flatMap((line) =>
      joinNames(
        line
          .split(',')
          .map((piece) => withoutEdges(piece))
          .map((piece) => piece.replace(/^(?:ansprechpartner(?:in)?|ansprechperson|kontakt|name)\s*:\s*/i, ''))
          .flatMap((piece) => {
            const [, role = '', name = ''] = introducedByRole.exec(piece) ?? [];
            return roleWord.test(role) ? [name, role] : [piece];
          })
          .filter((piece) => piece !== '' && !labels.test(piece)),
      ),
    ),
  mostPeople,
);

/** How surely a piece is a person: a form of address, two names, one word. */
const personRank = remembered((piece): number => {
  if (isTitledName(piece)) return 3;
  if (isOrganization(piece) || roleWord.test(piece)) return 0;
  if (/^\S+, \S+$/.test(piece)) return 2;
  if (!nameForm.test(piece)) return 0;
  return piece.includes(' ') ? 2 : 1;
}, mostPeople);

function sortPieces(pieces: readonly string[], parts: ContactParts): void {
  const ranks = pieces.map(personRank);
  const best = Math.max(0, ...ranks);
  const person = best > 0 ? ranks.indexOf(best) : -1;
  for (const [at, piece] of pieces.entries()) {
    if (at === person) parts.name = piece;
    else if (parts.role === undefined && roleWord.test(piece) && !isOrganization(piece)) parts.role = piece;
    else if (parts.organization === undefined && isOrganization(piece)) parts.organization = piece;
    else parts.rest.push(piece);
  }
}

/**
 * Splits "AWO Neuss, Frau Yılmaz, Integrationsbeauftragte, Tel. 02131 928-1234, yilmaz@kreis.de" into its parts. Nothing is lost: what is
 * not recognised is in `rest`.
 */
export function splitContact(text: string): ContactParts {
  const parts: ContactParts = { rest: [], pieces: [] };
  let remaining = cleanText(text).replace(/[‐‑‒]/g, '-');
  const take = (key: 'email' | 'website' | 'phone', pattern: RegExp, parse: (found: string) => ParsedText): void => {
    const found = pattern.exec(remaining)?.[0];
    const parsed = found === undefined ? null : parse(found.trim());
    if (!found || !parsed?.ok) return;
    remaining = remaining.replace(found, '\n');
    parts[key] = parsed.value;
  };
  if (emailSign.test(remaining)) take('email', emailInside, parseEmail);
  take('website', websiteInside, parseWebsite);
  take('phone', phoneInside, (found) => parsePhone(found.replace(/^[^\d+(]+/, '')));
  parts.pieces = piecesOf(remaining);
  const [, introduced] = introduction.exec(remaining) ?? [];
  const named = introduced === undefined ? undefined : parts.pieces.find((piece) => introduced.startsWith(piece));
  if (named !== undefined && personRank(named) > 0) parts.introduced = named;
  sortPieces(parts.pieces, parts);
  return parts;
}
