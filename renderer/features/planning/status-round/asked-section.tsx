import { Input } from '@fluentui/react-components';
import type { Askable } from '../../../../shared/contract/surveys.ts';
import { formatNumber } from '../../../../shared/i18n/format.ts';
import { statusRoundTexts as t } from '../../../../shared/i18n/de/status-round.ts';
import { surveysTexts } from '../../../../shared/i18n/de/surveys.ts';
import { Button, Section } from '../../../ui/index.ts';
import { keyOf, type StatusForm } from './status-form.rules.ts';
import styles from './status-round.module.css';

const words = surveysTexts.form;
interface AskedProps {
  form: StatusForm;
  people: readonly Askable[];
  change: (part: Partial<StatusForm>) => void;
}

/** Whom the round asks: who leads a measure, and the Kommunen that carry one. */
export function AskedSection({ form, people, change }: AskedProps) {
  const leads = people.filter(({ ags }) => ags === null);
  const towns = people.filter(({ ags }) => ags !== null);
  return (
    <>
      <People title={t.leads} note={t.leadsNote} people={leads} form={form} change={change} />
      <People title={t.towns} note={t.townsNote} people={towns} form={form} change={change} />
    </>
  );
}

interface PeopleProps extends AskedProps {
  title: string;
  note: string;
}

function People({ title, note, people, form, change }: PeopleProps) {
  const keys = people.map(keyOf);
  const others = form.left.filter((key) => !keys.includes(key));
  if (people.length === 0) return null;
  return (
    <Section
      title={title}
      note={note}
      actions={
        <span className={styles.buttons}>
          <Button size="small" aria-label={`${title}: ${t.all}`} onClick={() => change({ left: others })}>
            {t.all}
          </Button>
          <Button
            size="small"
            aria-label={`${title}: ${t.none}`}
            onClick={() => change({ left: [...others, ...keys] })}
          >
            {t.none}
          </Button>
        </span>
      }
    >
      <table className={styles.people}>
        <thead>
          <tr>
            <th scope="col">{t.who}</th>
            <th scope="col" className={styles.number}>
              {t.measures}
            </th>
            <th scope="col">{surveysTexts.round.contact}</th>
            <th scope="col">{surveysTexts.round.email}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((one) => (
            <Person key={keyOf(one)} one={one} form={form} change={change} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Person({ one, form, change }: Omit<AskedProps, 'people'> & { one: Askable }) {
  const key = keyOf(one);
  const isAsked = !form.left.includes(key);
  const { contact, email } = form.addresses[key] ?? one;
  const write = (part: { contact?: string; email?: string }): void =>
    change({ addresses: { ...form.addresses, [key]: { contact, email, ...part } } });
  const toggle = (): void =>
    change({ left: isAsked ? [...form.left, key] : form.left.filter((other) => other !== key) });
  return (
    <tr>
      <td>
        <label className={styles.check}>
          <input type="checkbox" checked={isAsked} onChange={toggle} />
          {one.name}
        </label>
      </td>
      <td className={styles.number}>{formatNumber(one.measures)}</td>
      <td>
        <Input
          aria-label={words.contactOf(one.name)}
          value={contact}
          disabled={!isAsked}
          onChange={(_event, { value }) => write({ contact: value })}
        />
      </td>
      <td>
        <Input
          type="email"
          aria-label={words.emailOf(one.name)}
          value={email}
          disabled={!isAsked}
          onChange={(_event, { value }) => write({ email: value })}
        />
      </td>
    </tr>
  );
}
