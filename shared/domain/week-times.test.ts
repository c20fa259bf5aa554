import { describe, expect, it } from 'vitest';
import { weekTimesOf } from './week-times.ts';

describe('Zeiten, die sich jede Woche wiederholen', () => {
  it.each([
    ['Mo–Fr 8:30–12:45', null, [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'], from: '08:30', to: '12:45' }]],
    ['Di, Do 9–11 Uhr', 'zweimal wöchentlich', [{ days: ['TU', 'TH'], from: '09:00', to: '11:00' }]],
    ['montags von 15 Uhr bis 17.30 Uhr', 'wöchentlich', [{ days: ['MO'], from: '15:00', to: '17:30' }]],
    [null, 'Mi 18–20 Uhr', [{ days: ['WE'], from: '18:00', to: '20:00' }]],
    [
      'Mo 9-12; Do 14:00 - 18:00',
      null,
      [
        { days: ['MO'], from: '09:00', to: '12:00' },
        { days: ['TH'], from: '14:00', to: '18:00' },
      ],
    ],
  ])('„%s“ (%s)', (schedule, recurrence, times) => expect(weekTimesOf(schedule, recurrence)).toEqual(times));

  it.each([
    ['letzter Fr im Monat', null],
    ['Mo 9–12 Uhr', '14-täglich'],
    ['Mo 9–12 Uhr, außer in den Ferien', null],
    ['Do–Mo 9–12 Uhr', null],
    ['Mo 12–9 Uhr', null],
    ['nach Absprache', null],
    ['Mo', null],
    [null, null],
  ])('„%s“ (%s) bleibt Text', (schedule, recurrence) => expect(weekTimesOf(schedule, recurrence)).toBeNull());
});
