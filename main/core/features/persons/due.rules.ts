import { Temporal } from 'temporal-polyfill';
import type { PrivacyDue } from '../../../../shared/contract/privacy.ts';

export interface DatedContact {
  name: string;
  organization: string | null;
  organization_id: string | null;
  consent: string;
  consent_day: string | null;
  confirmed_day: string | null;
  delete_on: string | null;
}
/** Days before a date from which it is shown. */
const ahead = 30;
const monthsOfDraft = 6;
const plusMonths = (day: string, months: number): string => Temporal.PlainDate.from(day).add({ months }).toString();

/** Why the record of a person has to be looked at, the strongest reason first. A contact without dates is on no list. */
export function dueOfContact(contact: DatedContact, today: string, confirmEvery: number): PrivacyDue | null {
  const { name, organization, organization_id: organizationId } = contact;
  const from = Temporal.PlainDate.from(today).add({ days: ahead }).toString();
  const due = (reason: PrivacyDue['reason'], day: string | null): PrivacyDue => ({
    reason,
    name,
    organization,
    organizationId,
    day,
    overdue: day === null || day <= today,
  });
  if (contact.consent === 'withdrawn') return due('withdrawn', contact.consent_day);
  if (contact.delete_on !== null && contact.delete_on <= from) return due('deleteOn', contact.delete_on);
  const confirm = contact.confirmed_day === null ? null : plusMonths(contact.confirmed_day, confirmEvery);
  return confirm !== null && confirm <= from ? due('unconfirmed', confirm) : null;
}

export function dueOfDraft(name: string, begun: string, today: string): PrivacyDue | null {
  const day = plusMonths(begun, monthsOfDraft);
  return day > today ? null : { reason: 'draft', name, organization: null, organizationId: null, day, overdue: true };
}
