import { describe, expect, it } from 'vitest';
import { originLines } from './origin-text.ts';

const at = '2026-11-14T09:30:00Z';
const shown = (value: unknown): string => (value === null ? '' : String(value));

describe('Herkunft in Worten', () => {
  it('nennt Datei, Blatt, Zelle, den Wortlaut, die Regel und wer übernommen hat', () => {
    const lines = originLines(
      {
        kind: 'file',
        importId: '01890000-0000-7000-8000-000000000000',
        fileName: 'Rueckmeldung_Kaarst.xlsx',
        sheet: 'Bedarfe',
        cell: 'F14',
        original: '9/22',
        rule: 'Monat und Jahr',
        acceptedBy: 'A. Weber',
        at,
        redactedAt: null,
      },
      shown,
    );
    expect(lines).toEqual([
      'Rueckmeldung_Kaarst.xlsx, Blatt „Bedarfe“, Zelle F14',
      'im Original steht: „9/22“',
      'gelesen nach der Regel: Monat und Jahr',
      'übernommen von A. Weber am 14.11.2026, 10:30 Uhr',
    ]);
  });
  it('steht hinter dem Wert nur eine Zeile, heißt sie Zeile', () => {
    const file = { kind: 'file', importId: '', fileName: 'a.xlsx', sheet: 'T', original: null, rule: null } as const;
    expect(originLines({ ...file, cell: '14', acceptedBy: '', at, redactedAt: null }, shown)[0]).toBe(
      'a.xlsx, Blatt „T“, Zeile 14',
    );
  });
  it('ein Gespräch nennt, wer es wem wann gesagt hat', () => {
    const told = { kind: 'conversation', who: 'Frau Yıldız', whom: 'A. Weber', day: '2026-11-18' } as const;
    expect(originLines({ ...told, enteredBy: 'A. Weber', at }, shown)).toEqual([
      'Auskunft von Frau Yıldız an A. Weber, 18.11.2026',
      'erfasst von A. Weber am 14.11.2026, 10:30 Uhr',
    ]);
  });
  it('ein Zeitpunkt, der kein Datum ist, bleibt wie gesagt', () => {
    const told = { kind: 'conversation', who: 'AWO', whom: '', day: '05.11.2026', enteredBy: '', at: '' } as const;
    expect(originLines(told, shown)).toEqual(['Auskunft von AWO, 05.11.2026']);
  });
  it('eine Antwort als Ganzes hat nur eine Datei, keine Zelle', () => {
    const file = {
      kind: 'file',
      importId: '',
      fileName: 'a.xlsx',
      sheet: '',
      cell: '',
      original: null,
      rule: null,
    } as const;
    expect(originLines({ ...file, acceptedBy: '', at: '', redactedAt: null }, shown)).toEqual(['a.xlsx']);
  });
  it('eine Änderung von Hand nennt den früheren Wert, auch wenn er leer war', () => {
    expect(originLines({ kind: 'edited', by: 'A. Weber', at, before: null }, shown)[1]).toBe('vorher: leer');
    expect(originLines({ kind: 'edited', by: '', at, before: '12' }, shown)).toEqual([
      'von Hand geändert am 14.11.2026, 10:30 Uhr',
      'vorher: 12',
    ]);
  });
});
