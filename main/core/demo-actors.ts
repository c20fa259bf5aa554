import {
  demoActors,
  demoConsentDay,
  demoMail,
  demoPhone,
  demoPrivacy,
  demoSource,
  type DemoActor,
} from '../../shared/i18n/de/demo-actors.ts';
import type { Core } from './core.ts';

async function addActor(core: Core, known: ReadonlyMap<string, string>, { name, values, people = [] }: DemoActor) {
  const id = known.get(name) ?? null;
  const saved = await core.call('organizations.save', { id, values: id === null ? { name, ...values } : values });
  for (const { name: person, kind = 'official', ...more } of people) {
    const consentDay = more.consent === 'given' || more.consent === 'withdrawn' ? demoConsentDay : null;
    const details = { email: demoMail(person), phone: demoPhone, source: demoSource, confirmedDay: demoConsentDay };
    await core.call('organizations.saveContact', {
      id: null,
      organizationId: saved.id,
      values: { name: person, kind, ...more, ...details, consentDay },
    });
  }
}

/** Types, seats and people of some actors, entered as a person would. */
export async function addActors(core: Core): Promise<void> {
  const { rows } = await core.call('organizations.names', { offset: 0, limit: 500 });
  const known = new Map(rows.map(({ id, name }) => [name, id]));
  for (const actor of demoActors) await addActor(core, known, actor);
  await core.call('privacy.saveSettings', demoPrivacy);
}
