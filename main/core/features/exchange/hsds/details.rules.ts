import { Temporal } from 'temporal-polyfill';
import { languageCode } from '../../../../../shared/domain/language-codes.ts';
import { formatPartialDate } from '../../../../../shared/domain/partial-date.ts';
import { exchangeTexts as t } from '../../../../../shared/i18n/de/exchange.ts';
import { weeklyRuleText } from '../../../../../shared/i18n/de/weekly.ts';
import { derivedId } from '../derived-id.ts';
import { peopleOf } from '../contacts.rules.ts';
import { listOf, textOf, type Exported, type ExportedOffer } from '../exported.ts';
import { exactDay, mailAddress, priceOf } from '../values.rules.ts';
import { timeRules, type TimeRule } from '../times.rules.ts';
import { hsdsRow, type HsdsRow } from './tables.ts';

export const languageRows = (offer: ExportedOffer): HsdsRow[] =>
  [...new Set(listOf(offer, 'languages'))].map((name) =>
    hsdsRow({
      id: derivedId('language', offer.id, name),
      service_id: offer.id,
      name,
      code: languageCode(name),
      note: textOf(offer, 'languageLevel'),
    }),
  );

/** Central European Time; HSDS has one offset for a whole schedule, the note says the rest. */
const offset = 1;
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The first such weekday from a day on: where counting every other week begins. */
function firstOn(day: string, days: readonly number[]): string {
  const from = Temporal.PlainDate.from(day);
  const steps = days.map((weekday) => (weekday - from.dayOfWeek + 7) % 7);
  return from.add({ days: Math.min(...steps) }).toString();
}

/** A rule as RFC 5545 has it: "-1FR" is the last Friday of a month. */
function ruleRow(rule: TimeRule): Record<string, string | number | null> {
  const { start, end, interval, week, validFrom } = rule;
  const nth = week === null ? '' : String(week === 5 ? -1 : week);
  const from = exactDay(validFrom);
  return {
    timezone: offset,
    freq: interval === 'monthly' ? 'MONTHLY' : 'WEEKLY',
    interval: interval === 'fortnightly' ? 2 : 1,
    dtstart: interval === 'fortnightly' && from !== null ? firstOn(from, rule.weekdays) : null,
    byday: rule.weekdays.map((day) => `${nth}${weekdays[day - 1]}`).join(','),
    opens_at: `${start}:00`,
    closes_at: end === null ? null : `${end}:00`,
    notes: t.hsds.localTime,
  };
}

/** Times as rules where they were entered so or the words say exactly that; everything else as the words it was told in. */
export function scheduleRows(offer: ExportedOffer): HsdsRow[] {
  const told = [textOf(offer, 'schedule'), textOf(offer, 'recurrence')].filter((part) => part !== null).join(', ');
  const rules = timeRules(offer);
  if (told === '' && rules.length === 0) return [];
  const common = { service_id: offer.id, attending_type: offer.values.online === true ? t.hsds.online : null };
  const [from, to] = [textOf(offer, 'validFrom'), textOf(offer, 'validTo')];
  if (rules.length === 0) {
    const period = { valid_from: exactDay(from), valid_to: exactDay(to) };
    return [hsdsRow({ id: derivedId('schedule', offer.id), ...common, ...period, description: told })];
  }
  return rules.map((rule, index) =>
    hsdsRow({
      id: derivedId('schedule', offer.id, String(index)),
      ...common,
      valid_from: exactDay(rule.validFrom ?? from),
      valid_to: exactDay(rule.validTo ?? to),
      description: told === '' ? weeklyRuleText(rule) : told,
      ...ruleRow(rule),
    }),
  );
}

/** Who pays and until when: the source of a return, then the further ones. */
export function fundingRows(offer: ExportedOffer): HsdsRow[] {
  const first = textOf(offer, 'funding');
  const sources = [
    ...(first === null ? [] : [{ id: null, funding: first, fundedUntil: textOf(offer, 'fundedUntil') }]),
    ...offer.parts.fundings,
  ];
  return sources.map(({ id, funding, fundedUntil: until }) =>
    hsdsRow({
      id: id === null ? derivedId('funding', offer.id) : derivedId('funding', offer.id, id),
      service_id: offer.id,
      source: until === null ? funding : t.hsds.fundedUntil(funding, formatPartialDate(until)),
    }),
  );
}

export function costRows(offer: ExportedOffer): HsdsRow[] {
  const price = priceOf(textOf(offer, 'fee'));
  if (price === null) return [];
  const { amount, option } = price;
  return [
    hsdsRow({
      id: derivedId('cost', offer.id),
      service_id: offer.id,
      option: option === '' ? null : option,
      currency: 'EUR',
      amount,
    }),
  ];
}

/** People and telephones, only where they may leave the house. */
export function contactRows(exported: Exported, offer: ExportedOffer): { contact: HsdsRow[]; phone: HsdsRow[] } {
  const people = peopleOf(offer, exported.contacts).map((person) => ({
    ...person,
    keys: person.id === null ? [offer.id] : [offer.id, person.id],
  }));
  const contact = people.map(({ keys, name, role, email }) =>
    hsdsRow({
      id: derivedId('contact', ...keys),
      service_id: offer.id,
      name,
      title: role,
      email: mailAddress(email),
    }),
  );
  const phone = people.flatMap(({ keys, phone: number }) =>
    number === null
      ? []
      : [
          hsdsRow({
            id: derivedId('phone', ...keys),
            contact_id: derivedId('contact', ...keys),
            number,
            type: 'voice',
          }),
        ],
  );
  return { contact, phone };
}

/** When the information was last confirmed and by which office; who works there is nobody's business outside. */
export function metadataRow({ settings }: Exported, offer: ExportedOffer): HsdsRow {
  return hsdsRow({
    id: derivedId('metadata', offer.id),
    resource_id: offer.id,
    resource_type: 'service',
    last_action_date: offer.assuredOn,
    last_action_type: 'update',
    field_name: 'assured_date',
    previous_value: t.hsds.notStated,
    replacement_value: offer.assuredOn,
    updated_by: settings.office.trim() || settings.districtName,
  });
}
