import { useState } from 'react';
import type { Contact, OrganizationRecord } from '../../../shared/contract/organizations.ts';
import { formatDay, localDay } from '../../../shared/i18n/format.ts';
import { contactKindNames, organizationsTexts as t } from '../../../shared/i18n/de/organizations.ts';
import { call } from '../../ipc/client.ts';
import {
  Button,
  ConfirmDialog,
  RecordForm,
  RowTools,
  StatusMark,
  useNow,
  type FormValue,
  type FormValues,
} from '../../ui/index.ts';
import { useUndoable } from '../history/index.ts';
import { contactFields } from './fields.ts';
import styles from './organizations.module.css';

const words = t.contacts;
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

/** The people of an actor: read as cards, edited one at a time. */
export function ContactList({ organization }: { organization: OrganizationRecord }) {
  const [editing, setEditing] = useState<string | null>(null);
  const undoable = useUndoable();
  const save = (id: string | null) => (values: Record<string, FormValue>) =>
    call('organizations.saveContact', {
      id,
      organizationId: organization.id,
      values: { ...values, publish: values['publish'] === true } as ContactValues,
    });
  const [asked, setAsked] = useState<OrganizationRecord['contacts'][number] | null>(null);
  const remove = (id: string, fromOffers: boolean): void => {
    setAsked(null);
    void undoable(() => call('organizations.removeContact', { id, fromOffers }), words.removed);
  };
  const form = (id: string | null, values: FormValues) => (
    <RecordForm fields={contactFields} values={values} onSave={save(id)} onDone={() => setEditing(null)} />
  );
  return (
    <section className={styles.part}>
      <div className={styles.partHead}>
        <h3>{words.title}</h3>
        {editing === null && (
          <Button size="small" onClick={() => setEditing('')}>
            {words.add}
          </Button>
        )}
      </div>
      {editing === '' && form(null, fresh)}
      {organization.contacts.length === 0 && editing === null && <p className={styles.muted}>{words.none}</p>}
      <ul>
        {organization.contacts.map((contact) => (
          <li key={contact.id} className={styles.person}>
            {editing === contact.id ? (
              form(contact.id, contact)
            ) : (
              <>
                <div className={styles.personHead}>
                  <p className={styles.personName}>
                    {contact.name}
                    {contact.role && <span className={styles.muted}> · {contact.role}</span>}
                  </p>
                  <RowTools
                    edit={{ label: words.edit(contact.name), onClick: () => setEditing(contact.id) }}
                    remove={{
                      label: words.removeOne(contact.name),
                      onClick: () => (contact.offers.length > 0 ? setAsked(contact) : remove(contact.id, false)),
                    }}
                  />
                </div>
                <p>{[contact.department, contact.phone, contact.email].filter(Boolean).join(' · ')}</p>
                <p className={styles.muted}>
                  {[
                    contactKindNames[contact.kind],
                    contact.source,
                    contact.confirmedDay && `${t.contactLabels.confirmedDay}: ${formatDay(contact.confirmedDay)}`,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                {contact.offers.length > 0 && <p className={styles.muted}>{words.inOffers(contact.offers)}</p>}
                <Use contact={contact} />
              </>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.muted}>{words.hint}</p>
      <ConfirmDialog
        open={asked !== null}
        title={words.removeTitle(asked?.name ?? '')}
        confirmLabel={words.removeConfirm}
        onConfirm={() => asked && remove(asked.id, true)}
        onCancel={() => setAsked(null)}
      >
        {words.removeText(asked?.offers ?? [])}
      </ConfirmDialog>
    </section>
  );
}
