import type { PrivacyDue } from '../../../../shared/contract/privacy.ts';
import { localDay } from '../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../platform/context.ts';
import { datedContacts, openDrafts } from './due.repository.ts';
import { dueOfContact, dueOfDraft } from './due.rules.ts';
import { privacySettings } from './privacy-settings.ts';

/** What has to be deleted or asked about, by its date. */
export function duePersons({ db, clock }: ReadContext): PrivacyDue[] {
  const today = clock.today();
  const { confirmEvery } = privacySettings(db);
  const contacts = datedContacts(db).flatMap((contact) => dueOfContact(contact, today, confirmEvery) ?? []);
  const drafts = openDrafts(db).flatMap(
    (draft) => dueOfDraft(draft.file_name, localDay(draft.created_at), today) ?? [],
  );
  return [...contacts, ...drafts].sort((a, b) => (a.day ?? '').localeCompare(b.day ?? '')).slice(0, 500);
}
