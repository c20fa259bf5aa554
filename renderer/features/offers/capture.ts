import type { InputOf } from '../../../shared/contract/index.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { openDate, parsePartialDate } from '../../../shared/domain/partial-date.ts';
import { districtWideChoice } from './offer-form.ts';

/** The six statements that make an offer; the last one, Herkunft, says who told whom when. */
export interface Capture {
  name: string;
  provider: string;
  place: string[];
  fieldsOfAction: string[];
  targetGroups: string[];
  who: string;
  whom: string;
  day: string;
}
export type CaptureField = keyof Capture;
export const captureFields: readonly CaptureField[] = [
  'name',
  'provider',
  'place',
  'fieldsOfAction',
  'targetGroups',
  'who',
  'whom',
  'day',
];
/** An empty form; whom it was told and when is mostly the person at the keyboard, today. */
export const emptyCapture = (whom: string, day: string): Capture => ({
  name: '',
  provider: '',
  place: [],
  fieldsOfAction: [],
  targetGroups: [],
  who: '',
  whom,
  day,
});

/** The day as canonical text, or null where it cannot be read as one point in time. */
function dayOf(text: string): string | null {
  const parsed = parsePartialDate(text.trim());
  return parsed.ok && !parsed.to && !parsed.bound && parsed.value !== openDate ? parsed.value : null;
}

/** What has to be corrected, by field, in the order of the form. */
export function messagesFor(capture: Capture): Partial<Record<CaptureField, string>> {
  const missing = missingIn(capture).map((field) => [field, offersTexts.create.missing[field]] as const);
  const messages: Partial<Record<CaptureField, string>> = Object.fromEntries(missing);
  if (!messages.day && dayOf(capture.day) === null) messages.day = offersTexts.create.unreadableDay(capture.day.trim());
  return messages;
}

/** What is missing, in the order of the form. */
function missingIn(capture: Capture): CaptureField[] {
  return captureFields.filter((field) => {
    const value = capture[field];
    return typeof value === 'string' ? value.trim() === '' : value.length === 0;
  });
}

/** True once something was typed that would be lost. */
export function isTouched(capture: Capture, empty: Capture): boolean {
  return JSON.stringify(capture) !== JSON.stringify(empty);
}

/** The form as the command takes it. */
export function captureInput(capture: Capture): InputOf<'offers.create'> {
  const districtWide = capture.place.includes(districtWideChoice);
  return {
    values: {
      name: capture.name.trim(),
      provider: capture.provider.trim(),
      fieldsOfAction: capture.fieldsOfAction,
      targetGroups: capture.targetGroups,
    },
    municipalities: districtWide ? [] : capture.place,
    districtWide,
    told: { who: capture.who.trim(), whom: capture.whom.trim(), day: dayOf(capture.day) ?? capture.day.trim() },
  };
}
