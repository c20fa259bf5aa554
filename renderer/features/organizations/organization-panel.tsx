import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { OrganizationRecord } from '../../../shared/contract/organizations.ts';
import { organizationsTexts as t } from '../../../shared/i18n/de/organizations.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import {
  Awaited,
  Button,
  RecordGroup,
  SidePanel,
  type Choice,
  type FormField,
  type FormValue,
  formValuesIn,
} from '../../ui/index.ts';
import { RecordHistory, useUndoable } from '../history/index.ts';
import { offersLocation, type Names } from '../offers/index.ts';
import { RecordExtras } from '../records/index.ts';
import { ActorOrigins } from './actor-origins.tsx';
import { ContactList } from './contact-list.tsx';
import { organizationFields, type OrganizationGroup } from './fields.ts';
import { areaName, kindText } from './list-columns.tsx';
import { organizationPath } from './locations.ts';
import styles from './organizations.module.css';

interface OrganizationPanelProps {
  id: string;
  names: Names;
  choices: readonly Choice[];
  onClose: () => void;
}
type Values = Parameters<typeof call<'organizations.save'>>[1]['values'];
const groups: readonly OrganizationGroup[] = ['base', 'places', 'texts'];

/** The record of an actor beside the list. */
export function OrganizationPanel({ id, names, choices, onClose }: OrganizationPanelProps) {
  const query = useCall('organizations.get', { id }, { keepPrevious: true });
  const { data, error } = query;
  const undoable = useUndoable();
  const remove = async (organization: OrganizationRecord): Promise<void> => {
    const run = () => call('organizations.remove', { id: organization.id });
    if (await undoable(run, t.removed(organization.name))) onClose();
  };
  return (
    <SidePanel
      title={data?.name ?? t.list}
      width="wide"
      onClose={onClose}
      status={data && <span className={styles.muted}>{kindText(data, names)}</span>}
      actions={data && <Button onClick={() => void remove(data)}>{t.remove}</Button>}
    >
      <Awaited query={query} lines={12} />
      {data && !error && <Content key={data.id} organization={data} names={names} choices={choices} />}
    </SidePanel>
  );
}

interface ContentProps {
  organization: OrganizationRecord;
  names: Names;
  choices: readonly Choice[];
}

function Content({ organization, names, choices }: ContentProps) {
  const others = choices.filter(({ id }) => id !== organization.id);
  const fields = organizationFields(names, others);
  const save = (values: Record<string, FormValue>) =>
    call('organizations.save', { id: organization.id, values: values as Values });
  return (
    <>
      {groups.map((group) => (
        <RecordGroup
          key={group}
          title={t.groups[group]}
          fields={fields[group]}
          values={formValuesIn(organization)}
          shown={(field) => shownValue(field, organization, names)}
          onSave={save}
        />
      ))}
      <ContactList organization={organization} />
      <Connected organization={organization} />
      <RecordExtras entity="organization" id={organization.id} />
      <ActorOrigins id={organization.id} />
      <RecordHistory entity="organization" id={organization.id} />
    </>
  );
}

function shownValue({ name }: FormField, organization: OrganizationRecord, names: Names): ReactNode {
  switch (name) {
    case 'kind':
      return kindText(organization, names);
    case 'parentId':
      return (
        organization.parentId && <Link to={organizationPath(organization.parentId)}>{organization.parentName}</Link>
      );
    case 'ags':
      return organization.ags && names.municipality(organization.ags);
    case 'endDay':
      return organization.endDay && formatDay(organization.endDay);
    case 'municipalities':
      return organization.municipalities.map(areaName(names)).join(', ');
    case 'fieldsOfAction':
      return organization.fieldsOfAction.map((id) => names.term('fieldOfAction', id)).join(', ');
    default: {
      const value = organization[name as keyof OrganizationRecord];
      return Array.isArray(value) ? value.join(', ') : ((value as string | null) ?? '');
    }
  }
}

/** Offers, bodies and actors below: what an actor is tied to. */
function Connected({ organization }: { organization: OrganizationRecord }) {
  const { id, offers, bodies, children } = organization;
  return (
    <section className={styles.part}>
      <div className={styles.partHead}>
        <h3>{t.offers}</h3>
      </div>
      {offers > 0 ? (
        <Link to={offersLocation({ providerIds: [id] })}>{t.showOffers(offers)}</Link>
      ) : (
        <p className={styles.muted}>{t.noOffers}</p>
      )}
      <div className={styles.partHead}>
        <h3>{t.bodies}</h3>
      </div>
      {bodies.length === 0 && <p className={styles.muted}>{t.noBodies}</p>}
      <ul>
        {bodies.map((body) => (
          <li key={`${body.id}${body.person ?? ''}`}>
            {t.membership(body.name, body.role, body.person)}
            {body.ended && <span className={styles.muted}> · {t.formerly}</span>}
          </li>
        ))}
      </ul>
      {children.length > 0 && (
        <>
          <div className={styles.partHead}>
            <h3>{t.children}</h3>
          </div>
          <ul>
            {children.map((child) => (
              <li key={child.id}>
                <Link to={organizationPath(child.id)}>{child.name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
