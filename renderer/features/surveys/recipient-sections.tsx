import { Input } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useId } from 'react';
import { surveysTexts as t } from '../../../shared/i18n/de/surveys.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, Section } from '../../ui/index.ts';
import type { SurveyDetail } from '../../../shared/contract/surveys.ts';
import { withRecipientsOf, type OtherEntry, type SurveyForm, type TownEntry } from './survey-form.rules.ts';
import styles from './surveys.module.css';

const words = t.form;
interface SectionProps {
  form: SurveyForm;
  change: (part: Partial<SurveyForm>) => void;
}

/** Which municipalities are asked, and whom there. */
export function TownsSection({ form, change, before }: SectionProps & { before: SurveyDetail | undefined }) {
  const { towns } = form;
  const replace = (ags: string, part: Partial<TownEntry>): void =>
    change({ towns: towns.map((town) => (town.ags === ags ? { ...town, ...part } : town)) });
  return (
    <Section
      title={words.recipients}
      note={words.recipientsNote}
      actions={
        <>
          {before && (
            <Button size="small" onClick={() => change(withRecipientsOf(form, before))}>
              {words.asIn(before.title)}
            </Button>
          )}
          <Button size="small" onClick={() => change({ towns: towns.map((town) => ({ ...town, chosen: true })) })}>
            {words.all}
          </Button>
        </>
      }
    >
      <table className={styles.formTable}>
        <thead>
          <tr>
            <th scope="col">{t.kinds.municipality}</th>
            <th scope="col">{t.round.contact}</th>
            <th scope="col">{t.round.email}</th>
          </tr>
        </thead>
        <tbody>
          {towns.map((town) => (
            <TownRow key={town.ags} town={town} onChange={(part) => replace(town.ags, part)} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

interface TownRowProps {
  town: TownEntry;
  onChange: (part: Partial<TownEntry>) => void;
}

function TownRow({ town: { name, chosen, contact, email }, onChange }: TownRowProps) {
  return (
    <tr>
      <td>
        <label className={styles.check}>
          <input type="checkbox" checked={chosen} onChange={() => onChange({ chosen: !chosen })} />
          {name}
        </label>
      </td>
      <td>
        <Input
          className={styles.fill ?? ''}
          aria-label={words.contactOf(name)}
          value={contact}
          disabled={!chosen}
          onChange={(_event, { value }) => onChange({ contact: value })}
        />
      </td>
      <td>
        <Input
          className={styles.fill ?? ''}
          type="email"
          aria-label={words.emailOf(name)}
          value={email}
          title={email}
          disabled={!chosen}
          onChange={(_event, { value }) => onChange({ email: value })}
        />
      </td>
    </tr>
  );
}

/** An entry under a key no other has. */
function newEntry(others: readonly OtherEntry[], kind: OtherEntry['kind']): OtherEntry {
  const taken = new Set(others.map((entry) => entry.key));
  let number = others.length;
  while (taken.has(`neu ${number}`)) number += 1;
  return { key: `neu ${number}`, id: null, kind, organizationId: null, name: '', contact: '', email: '' };
}

/** Actors and own departments; the name of a known actor ties the entry to it. */
export function OthersSection({ form, change }: SectionProps) {
  const { others } = form;
  const { data } = useCall('surveys.organizations', {});
  const list = useId();
  const organizations = data?.organizations ?? [];
  const replace = (key: string, part: Partial<OtherEntry>): void =>
    change({ others: others.map((entry) => (entry.key === key ? { ...entry, ...part } : entry)) });
  const add = (kind: OtherEntry['kind']): void => change({ others: [...others, newEntry(others, kind)] });
  return (
    <Section title={words.others} note={words.othersNote}>
      <datalist id={list}>
        {organizations.map(({ id, name }) => (
          <option key={id} value={name} aria-label={name} />
        ))}
      </datalist>
      {others.map((entry, index) => (
        <OtherRow
          key={entry.key}
          entry={entry}
          number={index + 1}
          list={list}
          organizations={organizations}
          onChange={(part) => replace(entry.key, part)}
          onRemove={() => change({ others: others.filter((other) => other.key !== entry.key) })}
        />
      ))}
      <div className={styles.row}>
        <Button onClick={() => add('organization')}>{words.addOrganization}</Button>
        <Button onClick={() => add('department')}>{words.addDepartment}</Button>
      </div>
    </Section>
  );
}

interface OtherRowProps {
  entry: OtherEntry;
  number: number;
  /** Id of the list of known actors. */
  list: string;
  organizations: readonly { id: string; name: string }[];
  onChange: (part: Partial<OtherEntry>) => void;
  onRemove: () => void;
}

function OtherRow({ entry, number, list, organizations, onChange, onRemove }: OtherRowProps) {
  const isActor = entry.kind === 'organization';
  const rename = (name: string): void => {
    const known = isActor ? organizations.find((one) => one.name === name.trim()) : undefined;
    onChange({ name, organizationId: known?.id ?? null });
  };
  return (
    <div className={styles.other}>
      <span className={styles.muted}>{t.kinds[entry.kind]}</span>
      <Input
        aria-label={words.nameOf(number)}
        value={entry.name}
        {...(isActor && { list })}
        onChange={(_event, { value }) => rename(value)}
      />
      <Input
        aria-label={words.contactOf(entry.name)}
        placeholder={t.round.contact}
        value={entry.contact}
        onChange={(_event, { value }) => onChange({ contact: value })}
      />
      <Input
        type="email"
        aria-label={words.emailOf(entry.name)}
        placeholder={t.round.email}
        value={entry.email}
        title={entry.email}
        onChange={(_event, { value }) => onChange({ email: value })}
      />
      <Button
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={words.removeOther(entry.name)}
        onClick={onRemove}
      />
    </div>
  );
}
