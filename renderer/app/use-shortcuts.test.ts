import { describe, expect, it } from 'vitest';
import { commandOfKey } from './use-shortcuts.ts';

const key = (name: string, held: Partial<KeyboardEvent> = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('Tasten des Fensters', () => {
  it('führt Strg+K zur Suche, auch aus einem Textfeld', () => {
    expect(commandOfKey(key('k', { ctrlKey: true }), true)).toBe('search');
  });
  it('überlässt Strg+Z im Textfeld dem Textfeld', () => {
    expect(commandOfKey(key('z', { ctrlKey: true }), true)).toBeUndefined();
    expect(commandOfKey(key('z', { ctrlKey: true }), false)).toBe('undo');
  });
  it('verwechselt AltGr und einfache Buchstaben nicht mit Befehlen', () => {
    expect(commandOfKey(key('p', { ctrlKey: true, altKey: true }), false)).toBeUndefined();
    expect(commandOfKey(key('n'), false)).toBeUndefined();
    expect(commandOfKey(key('F1'), true)).toBe('help');
  });
});
