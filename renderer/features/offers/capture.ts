import type { InputOf } from '../../../shared/contract/index.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { districtWideChoice } from './field-draft.ts';

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

/** What is missing, in the order of the form. */
export function missingIn(capture: Capture): CaptureField[] {
  return captureFields.filter((field) => {
    const value = capture[field];
    return typeof value === 'string' ? value.trim() === '' : value.length === 0;
  });
}

export const missingMessage = (field: CaptureField): string => offersTexts.create.missing[field];

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
    told: { who: capture.who.trim(), whom: capture.whom.trim(), day: capture.day.trim() },
  };
}
