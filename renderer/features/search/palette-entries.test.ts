import { describe, expect, it } from 'vitest';
import { commandEntries, hitEntries, matches, namesCommand } from './palette-entries.ts';

describe('Suchen und Befehle', () => {
  it('findet einen Befehl an Wortanfängen, gleich wie der Umlaut geschrieben ist', () => {
    expect(matches('Gehe zu Übersicht', 'ueber')).toBe(true);
    expect(matches('Gehe zu Übersicht', 'ubersicht gehe')).toBe(true);
    expect(matches('Gehe zu Übersicht', 'sicht')).toBe(false);
    expect(matches('Gehe zu Übersicht', '')).toBe(true);
  });
  it('stellt Befehle voran, wenn ihr Name getippt wird', () => {
    const commands = [{ id: 'x', label: 'Excel einlesen', keys: '', run: () => undefined }];
    expect(namesCommand(commands, 'exc')).toBe(true);
    expect(namesCommand(commands, 'einlesen')).toBe(false);
    expect(namesCommand(commands, '')).toBe(false);
  });
  it('führt einen Befehl aus, wenn er gewählt wird', () => {
    let ran = 0;
    const [entry] = commandEntries(
      [{ id: 'x', label: 'Excel einlesen', keys: 'Strg O', run: () => (ran += 1) }],
      'exc',
    );
    entry?.run();
    expect(ran).toBe(1);
  });
  it('führt einen Treffer zu seinem Eintrag', () => {
    const gone: string[] = [];
    const [entry] = hitEntries(
      [{ kind: 'offer', id: 'a', title: 'Sprachcafé', detail: 'Kaarst', target: { page: 'offers', id: 'a' } }],
      (path) => gone.push(path),
    );
    entry?.run();
    expect(gone).toEqual(['/angebote/a']);
    expect(entry?.note).toBe('Angebot');
  });
  it('führt einen Akteur zu seinem Satz und eine Kommune zu ihren Angeboten', () => {
    const gone: string[] = [];
    const target = { page: 'offers' as const };
    const actor = { page: 'organizations' as const, id: 'o' };
    const entries = hitEntries(
      [
        { kind: 'organization', id: 'o', title: 'Caritas Kaarst', detail: '7', target: actor },
        { kind: 'municipality', id: '05162016', title: 'Kaarst', detail: 'Stadt', target },
      ],
      (path) => gone.push(path),
    );
    for (const entry of entries) entry.run();
    expect(entries[0]?.detail).toBe('7 Angebote');
    expect(gone).toEqual(['/akteure/liste/o', '/angebote?kommune=05162016']);
  });
});
