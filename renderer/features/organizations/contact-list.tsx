import { useState } from 'react';
import type { OrganizationRecord } from '../../../shared/contract/organizations.ts';
import { formatDay, localDay } from '../../../shared/i18n/format.ts';
import { contactKindNames, organizationsTexts as t } from '../../../shared/i18n/de/organizations.ts';
import { call } from '../../ipc/client.ts';
import {
  ConfirmDialog,
  ItemList,
  StatusMark,
  useNow,
  type FormValue,
  type FormValues,
  type Item,
} from '../../ui/index.ts';
import { useUndoable } from '../history/index.ts';
import { contactFields } from './fields.ts';
import styles from './organizations.module.css';

const words = t.contacts;
type Contact = OrganizationRecord['contacts'][number];
const fresh: FormValues = { kind: 'official', consent: 'unknown', publish: false };
type ContactValues = Parameters<typeof call<'organizations.saveContact'>>[1]['values'];

/** What may be done with the details of a person, in shape and words. */
function Use({ contact }: { contact: Contact }) {
  const today = localDay(useNow());
  if (contact.deleteOn !== null && contact.deleteOn <= today)
    return (
      <StatusMark shape="triangle" tone="warn">
        {words.overdue(formatDay(contact.deleteOn))}
      </StatusMark>
    );
  if (contact.consent === 'withdrawn')
    return (
      <StatusMark shape="square" tone="danger">
        {words.withdrawn}
      </StatusMark>
    );
  return contact.publish ? (
    <StatusMark shape="check" tone="ok">
      {words.public}
    </StatusMark>
  ) : (
    <StatusMark shape="ring" tone="neutral">
      {words.internal}
    </StatusMark>
  );
}

/** A person as a card: who, how to be reached, from where, and in which offers. */
function Person({ contact }: { contact: Contact }) {
  const { name, role, department, phone, email, kind, source, confirmedDay, offers } = contact;
  const confirmed = confirmedDay && `${t.contactLabels.confirmedDay}: ${formatDay(confirmedDay)}`;
  return (
    <div className={styles.person}>
      <p className={styles.personName}>
        {name}
        {role && <span className={styles.muted}> · {role}</span>}
      </p>
      <p>{[department, phone, email].filter(Boolean).join(' · ')}</p>
      <p className={styles.muted}>{[contactKindNames[kind], source, confirmed].filter(Boolean).join(' · ')}</p>
      {offers.length > 0 && <p className={styles.muted}>{words.inOffers(offers)}</p>}
      <Use contact={contact} />
    </div>
  );
}

/** The people of an actor: read as cards, edited one at a time; one that offers name is asked about before it goes. */
export function ContactList({ organization: { id: organizationId, contacts } }: { organization: OrganizationRecord }) {
  const [asked, setAsked] = useState<Contact | null>(null);
  const undoable = useUndoable();
  const save = (id: string | null, values: Record<string, FormValue>) =>
    call('organizations.saveContact', {
      id,
      organizationId,
      values: { ...values, publish: values['publish'] === true } as ContactValues,
    });
  const remove = (id: string, fromOffers: boolean): void => {
    setAsked(null);
    void undoable(() => call('organizations.removeContact', { id, fromOffers }), words.removed);
  };
  const onRemove = ({ id }: Item): void => {
    const contact = contacts.find((one) => one.id === id);
    if (contact && contact.offers.length > 0) setAsked(contact);
    else remove(id, false);
  };
  return (
    <>
      <ItemList
        title={words.title}
        note={words.hint}
        addLabel={words.add}
        items={contacts.map((contact) => itemOf(contact))}
        fields={contactFields}
        start={fresh}
        onSave={save}
        onRemove={onRemove}
      />
      {contacts.length === 0 && <p className={styles.muted}>{words.none}</p>}
      <ConfirmDialog
        open={asked !== null}
        title={words.removeTitle(asked?.name ?? '')}
        confirmLabel={words.removeConfirm}
        onConfirm={() => asked && remove(asked.id, true)}
        onCancel={() => setAsked(null)}
      >
        {words.removeText(asked?.offers ?? [])}
      </ConfirmDialog>
    </>
  );
}

const itemOf = (contact: Contact): Item => ({
  id: contact.id,
  name: contact.name,
  shown: <Person contact={contact} />,
  values: contact,
});
