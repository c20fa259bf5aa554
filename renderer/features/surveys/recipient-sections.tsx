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
          {towns.map(({ ags, name, chosen, contact, email }) => (
            <tr key={ags}>
              <td>
                <label className={styles.check}>
                  <input type="checkbox" checked={chosen} onChange={() => replace(ags, { chosen: !chosen })} />
                  {name}
                </label>
              </td>
              <td>
                <Input
                  className={styles.fill ?? ''}
                  aria-label={words.contactOf(name)}
                  value={contact}
                  disabled={!chosen}
                  onChange={(_event, { value }) => replace(ags, { contact: value })}
                />
              </td>
              <td>
                <Input
                  className={styles.fill ?? ''}
                  type="email"
                  aria-label={words.emailOf(name)}
                  value={email}
                  disabled={!chosen}
                  onChange={(_event, { value }) => replace(ags, { email: value })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** Actors and own departments; the name of a known actor ties the entry to it. */
export function OthersSection({ form, change }: SectionProps) {
  const { others } = form;
  const { data } = useCall('surveys.organizations', {});
  const list = useId();
  const organizations = data?.organizations ?? [];
  const replace = (key: string, part: Partial<OtherEntry>): void =>
    change({ others: others.map((entry) => (entry.key === key ? { ...entry, ...part } : entry)) });
  const renamed = (entry: OtherEntry, name: string): Partial<OtherEntry> => {
    const known = entry.kind === 'organization' ? organizations.find((one) => one.name === name.trim()) : undefined;
    return { name, organizationId: known?.id ?? null };
  };
  const add = (kind: OtherEntry['kind']): void => {
    const taken = new Set(others.map((entry) => entry.key));
    let number = others.length;
    while (taken.has(`neu ${number}`)) number += 1;
    const key = `neu ${number}`;
    const entry: OtherEntry = { key, id: null, kind, organizationId: null, name: '', contact: '', email: '' };
    change({ others: [...others, entry] });
  };
  return (
    <Section title={words.others} note={words.othersNote}>
      <datalist id={list}>
        {organizations.map(({ id, name }) => (
          <option key={id} value={name} aria-label={name} />
        ))}
      </datalist>
      {others.map((entry, index) => (
        <div key={entry.key} className={styles.other}>
          <span className={styles.muted}>{t.kinds[entry.kind]}</span>
          <Input
            aria-label={words.nameOf(index + 1)}
            value={entry.name}
            {...(entry.kind === 'organization' && { list })}
            onChange={(_event, { value }) => replace(entry.key, renamed(entry, value))}
          />
          <Input
            aria-label={words.contactOf(entry.name)}
            placeholder={t.round.contact}
            value={entry.contact}
            onChange={(_event, { value }) => replace(entry.key, { contact: value })}
          />
          <Input
            type="email"
            aria-label={words.emailOf(entry.name)}
            placeholder={t.round.email}
            value={entry.email}
            onChange={(_event, { value }) => replace(entry.key, { email: value })}
          />
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={words.removeOther(entry.name)}
            onClick={() => change({ others: others.filter((other) => other.key !== entry.key) })}
          />
        </div>
      ))}
      <div className={styles.row}>
        <Button onClick={() => add('organization')}>{words.addOrganization}</Button>
        <Button onClick={() => add('department')}>{words.addDepartment}</Button>
      </div>
    </Section>
  );
}
