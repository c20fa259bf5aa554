import { Temporal } from 'temporal-polyfill';
import { demoInquiries } from '../../shared/i18n/de/demo-inquiries.ts';
import type { Core } from './core.ts';

/** What was asked and answered in the demo Kreis. */
export async function addDemoInquiries(core: Core, day: string): Promise<void> {
  const today = Temporal.PlainDate.from(day);
  const on = (days: number | null): string | null => (days === null ? null : today.add({ days }).toString());
  for (const { received, due, answered, ...values } of demoInquiries) {
    const days = { receivedDay: on(received)!, due: on(due), answeredDay: on(answered) };
    await core.call('inquiries.save', { id: null, values: { ...values, ...days } });
  }
}
