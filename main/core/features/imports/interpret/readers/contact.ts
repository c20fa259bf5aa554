import { beforeAddress } from '../../../../../../shared/domain/address-line.ts';
import { isTitledName, splitContact, type ContactParts } from '../../../../../../shared/domain/contact-split.ts';
import { peopleIn } from '../../../../../../shared/domain/contact-people.ts';
import { parseEmail, parsePhone, parseWebsite, type ParsedText } from '../../../../../../shared/domain/contact-text.ts';
import type { RowValue } from '../../../../../../shared/domain/import-row.ts';
import type { ImportField } from '../../../../../../shared/domain/import-fields.ts';
import { note } from '../../../../../../shared/domain/parse-result.ts';
import type { Cell } from '../../../../../../shared/domain/sheet.ts';
import { cleanLine } from '../../../../../../shared/domain/text-folding.ts';
import { fieldLabels } from '../../../../../../shared/i18n/de/fields.ts';
import { readPartCell } from '../../../offers/index.ts';
import { noted, nothing, refused, valueOutcome, type Outcome, type Reader } from '../outcome.ts';

const fieldOf = {
  name: 'contactName',
  organization: 'provider',
  role: 'contactRole',
  phone: 'phone',
  email: 'email',
  website: 'website',
} as const;
type Part = keyof typeof fieldOf;
const allParts = Object.keys(fieldOf) as Part[];
const looksCombined = /@|\(at\)|www\.|https?:|\d[\d\s/()-]{5,}\d/i;

function others(parts: ContactParts, own: readonly Part[]): [ImportField, RowValue][] {
  const list: [ImportField, RowValue][] = [];
  for (const part of allParts) {
    const value = parts[part];
    if (value !== undefined && !own.includes(part)) list.push([fieldOf[part], value]);
  }
  return list;
}

function split(field: ImportField, text: string, value: string, also: [ImportField, RowValue][]): Outcome {
  const taken = also.map(([other]) => fieldLabels[other]).join(', ');
  const issues =
    also.length > 0 ? noted(field, text, [note('CONTACT_SPLIT', { text: cleanLine(text), field: taken })]) : [];
  return value === ''
    ? { ...nothing(text, issues), also }
    : valueOutcome(value, text, { also, issues, differs: value !== text.trim() });
}

const hasAddress = (parts: ContactParts): boolean => (parts.phone ?? parts.email ?? parts.website) !== undefined;
const asWritten = (text: string): Outcome => {
  const line = cleanLine(text);
  return valueOutcome(line, text, { differs: line !== text.trim() });
};

/** Several people in a cell: the first is the contact, the others stand beside. Null where it is one, or nobody can tell. */
function severalPeople(field: ImportField, text: string): Outcome | null {
  const found = field === 'contactName' ? peopleIn(text) : null;
  const [first, ...more] = found?.people ?? [];
  if (!found || !first) return null;
  const lines = more.map(({ name, role, phone, email }) => [name, role, phone, email].filter(Boolean).join(', '));
  const read = readPartCell('furtherContacts', lines.join('\n'), []);
  if (read.unread.length > 0 || read.lines.length !== more.length) return null;
  const also: [ImportField, RowValue][] = [['furtherContacts', read.lines]];
  if (first.role) also.push(['contactRole', first.role]);
  if (found.phone) also.push(['phone', found.phone]);
  if (found.email) also.push(['email', found.email]);
  return split(field, text, first.name, also);
}

/** "Abt. 50.2", "Geschäftsstelle", "Team Markt & Integration": where one calls, nobody's name. */
const office =
  /^(?:(?:das|die|der) )?(?:abt\.|abteilung|amt|fb|fachbereich|fachdienst|fachstelle|fd|sachgebiet|sg|dezernat|referat|team|stabsstelle|geschäftsstelle|geschäftszimmer|sekretariat|verwaltung|zentrale|empfang|anmeldung|büro|integrationsbüro|servicestelle|servicebüro|bürgerbüro|koordinierungsstelle|beratungsstelle|pfarrbüro|gemeindebüro|rathaus|sozialamt|jugendamt|schulamt|hauptamt|ordnungsamt|integrationsamt|kulturamt|sportamt)(?![\p{L}])/iu;
const personal = /(?:^|[\s,/(])(?:herrn?|frau|fr\.|hr\.|dr\.|prof\.)\s/iu;

const namesOffice = (text: string): boolean => text.length <= 80 && office.test(text) && !personal.test(text);

/** An office in place of a person is what the contact belongs to, and is told. */
function asOffice(outcome: Outcome, text: string): Outcome {
  const { value } = outcome;
  if (typeof value !== 'string' || !namesOffice(value)) return outcome;
  const issues = [...outcome.issues, ...noted('contactName', text, [note('CONTACT_IS_OFFICE', { text: value })])];
  return {
    ...nothing(text, issues),
    also: [...outcome.also.filter(([field]) => field !== 'contactRole'), ['contactRole', value]],
  };
}

/** A contact person's cell; organisation, phone, mail and website that stand in it go to their own fields. */
export function contactNameReader(field: ImportField): Reader {
  const read = (text: string): Outcome => {
    const several = severalPeople(field, text);
    if (several) return several;
    const parts = looksCombined.test(text) ? splitContact(text) : null;
    if (!parts || !hasAddress(parts)) return asWritten(text);
    const isPerson = parts.name !== undefined;
    const name = [isPerson ? parts.name : parts.organization, ...parts.rest].filter(Boolean).join(', ');
    return split(field, text, name, others(parts, isPerson ? ['name'] : ['name', 'organization']));
  };
  return (_cell, text) => (field === 'contactName' ? asOffice(read(text), text) : read(text));
}

/** An address behind the name is none of its words; whose house it is, the cell does not say. */
function withoutAddress(field: ImportField, text: string): Outcome {
  const name = /\d/.test(text) ? beforeAddress(text) : null;
  if (name === null) return asWritten(text);
  const issues = noted(field, text, [note('PROVIDER_ADDRESS', { text: cleanLine(text), value: name })]);
  return valueOutcome(name, text, { issues, differs: true });
}

/** A provider's cell in which contact data may stand: they and a person with a form of address are taken out, the rest is the provider. */
export function providerReader(field: ImportField): Reader {
  return (_cell, text) => {
    const parts = looksCombined.test(text) ? splitContact(text) : null;
    if (!parts || !hasAddress(parts)) return withoutAddress(field, text);
    const person = parts.pieces.find(isTitledName) ?? parts.introduced;
    const provider = parts.pieces.filter((piece) => piece !== person).join(', ');
    if (provider === '') return asWritten(text);
    const also = others(parts, ['name', 'role', 'organization']);
    return split(field, text, provider, person === undefined ? also : [['contactName', person], ...also]);
  };
}

const parsers: Partial<
  Record<ImportField, { part: 'phone' | 'email' | 'website'; parse: (cell: Cell) => ParsedText }>
> = {
  phone: { part: 'phone', parse: parsePhone },
  email: { part: 'email', parse: parseEmail },
  website: { part: 'website', parse: parseWebsite },
};

/** Phone, mail and website; a cell that holds more than its own is split. */
export function addressReader(field: 'phone' | 'email' | 'website'): Reader {
  const { part, parse } = parsers[field]!;
  return (cell, text) => {
    const parsed = parse(cell);
    if (parsed.ok)
      return valueOutcome(parsed.value, text, {
        issues: noted(field, text, parsed.notes),
        differs: parsed.value !== text.trim(),
      });
    const parts = splitContact(text);
    const value = parts[part];
    const also = others(parts, [part]);
    if (value === undefined && !also.some(([other]) => other === 'phone' || other === 'email' || other === 'website')) {
      return nothing(text, [refused(field, text, parsed)]);
    }
    return split(field, text, value ?? '', also);
  };
}
