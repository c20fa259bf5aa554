import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openConfig } from './config.ts';
import { placementFor } from './window-state.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verzahnt-einstellungen-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const open = () => openConfig(folder, (error) => errors.push(error));
const errors: unknown[] = [];

describe('Die Einstellungen der Schale', () => {
  it('überdauern einen Neustart und hinterlassen keine halben Dateien', () => {
    open().update({ theme: 'dark', workspace: 'D:\\KI' });
    expect(open().get()).toMatchObject({ theme: 'dark', workspace: 'D:\\KI', window: null });
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  it.each(['', '{', '[]', '{"version":2}', '{"version":1,"workspace":7,"theme":"dark","window":null}'])(
    'sind sie beschädigt (%j), beginnt das Programm mit den üblichen',
    (content) => {
      writeFileSync(join(folder, 'settings.json'), content);
      expect(open().get()).toEqual({ version: 1, workspace: null, theme: 'system', window: null });
    },
  );

  it('eine unbekannte Fassung wird beiseitegelegt, nicht überschrieben', () => {
    writeFileSync(join(folder, 'settings.json'), '{"version":2}');
    open().update({ theme: 'light' });
    expect(readFileSync(join(folder, 'settings.json.unreadable'), 'utf8')).toBe('{"version":2}');
  });

  it('können sie nicht geschrieben werden, läuft das Programm weiter', () => {
    mkdirSync(join(folder, 'settings.json'));
    const config = open();
    config.update({ theme: 'dark' });
    expect(config.get().theme).toBe('dark');
    expect(existsSync(join(folder, 'settings.json'))).toBe(true);
    expect(errors.length).toBeGreaterThan(0);
  });
});

describe('Der Ort des Fensters', () => {
  const area = { x: 0, y: 0, width: 1920, height: 1040 };
  const second = { x: 1920, y: 0, width: 1280, height: 1000 };
  const state = { x: 2000, y: 50, width: 1200, height: 800, maximized: false };

  it('bleibt, wo es war', () => {
    expect(placementFor(state, [area, second])).toEqual({ x: 2000, y: 50, width: 1200, height: 800 });
  });
  it('kommt auf den Hauptbildschirm zurück, wenn der zweite fehlt', () => {
    expect(placementFor(state, [area])).toEqual({ width: 1200, height: 800 });
  });
  it('ist nie größer als der Bildschirm', () => {
    expect(placementFor({ ...state, x: 0, width: 5000, height: 5000 }, [area])).toEqual({
      x: 0,
      y: 50,
      width: 1920,
      height: 1040,
    });
  });
  it('lässt sich immer greifen: die Titelleiste liegt auf dem Bildschirm', () => {
    for (const lost of [{ x: -1150 }, { x: 1900 }, { y: -20 }, { y: 1030 }]) {
      expect(placementFor({ ...state, x: 100, ...lost }, [area]), JSON.stringify(lost)).not.toHaveProperty('x');
    }
  });
  it('hat beim ersten Start eine übliche Größe', () => {
    expect(placementFor(null, [area])).toEqual({ width: 1360, height: 860 });
  });
});
