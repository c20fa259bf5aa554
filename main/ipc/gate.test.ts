import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../shared/domain/problem.ts';
import { createGate, type Channel } from './gate.ts';

const top = { url: 'app://verzahnt/index.html#/angebote', parent: null, detached: false };
const refused: string[] = [];
const log = { refused: (channel: string, code: string) => void refused.push(`${channel} ${code}`) };

const echo: Channel = {
  input: z.strictObject({ name: z.string().max(20) }),
  output: z.strictObject({ name: z.string() }),
  page: 'index.html',
  limit: 1000,
  answer: async (input: { name: string }) => input,
};
const gateWith = (answer: Channel['answer']) =>
  createGate(
    new Map([
      ['offers.echo', { ...echo, answer }],
      ['shell.print', { ...echo, page: 'print.html' }],
    ]),
    log,
  );
const gate = gateWith(echo.answer);
const codeOf = async (answer: ReturnType<typeof gate>): Promise<string> => {
  const envelope = await answer;
  return envelope.ok ? 'ok' : envelope.error.code;
};

describe('Das Tor zwischen Fenster und Programm', () => {
  it('lässt einen Aufruf der eigenen Seite durch', async () => {
    expect(await gate(top, 'offers.echo', { name: 'Sprachcafé' })).toEqual({ ok: true, value: { name: 'Sprachcafé' } });
  });

  it.each([
    ['kein Rahmen', null],
    ['ein innerer Rahmen', { ...top, parent: top }],
    ['ein abgelöster Rahmen', { ...top, detached: true }],
    ['eine fremde Seite', { ...top, url: 'https://example.org/index.html' }],
    ['ein fremder Rechner am selben Schema', { ...top, url: 'app://fremd/index.html' }],
    ['eine Adresse, deren Ursprung wie unserer nur "null" heißt', { ...top, url: 'data:text/html,x' }],
    ['eine Datei', { ...top, url: 'file:///index.html' }],
    ['eine Seite, die es nicht gibt', { ...top, url: 'app://verzahnt/andere.html' }],
    ['eine leere Adresse', { ...top, url: '' }],
  ])('weist %s ab', async (_what, frame) => {
    expect(await codeOf(gate(frame, 'offers.echo', { name: 'x' }))).toBe('CALL_REFUSED');
  });

  it('gibt der Druckseite nur ihren Kanal und der Hauptseite nicht den der Druckseite', async () => {
    const print = { ...top, url: 'app://verzahnt/print.html?document=1' };
    expect(await codeOf(gate(print, 'shell.print', { name: 'x' }))).toBe('ok');
    expect(await codeOf(gate(print, 'offers.echo', { name: 'x' }))).toBe('CALL_REFUSED');
    expect(await codeOf(gate(top, 'shell.print', { name: 'x' }))).toBe('CALL_REFUSED');
  });

  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'offers.echo ',
    'OFFERS.ECHO',
    '',
    'fs.readFile',
    'a'.repeat(1e7),
    7,
    null,
    undefined,
    {},
    ['offers.echo'],
    { toString: () => 'offers.echo' },
  ])('kennt den Kanal nicht (%#)', async (channel) => {
    expect(await codeOf(gate(top, channel, { name: 'x' }))).toBe('CALL_UNKNOWN');
  });

  it.each([
    [undefined],
    [null],
    ['x'],
    [7],
    [[]],
    [{}],
    [{ name: 7 }],
    [{ name: 'x', more: 1 }],
    [{ name: 'a'.repeat(21) }],
    [JSON.parse('{"name":"x","__proto__":{"admin":true}}')],
    [JSON.parse('{"name":"x","constructor":{"prototype":{}}}')],
  ])('nimmt nur, was dem Schema entspricht (%#)', async (input) => {
    expect(await codeOf(gate(top, 'offers.echo', input))).toBe('CALL_INVALID');
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  it('weist zu große und zu tief verschachtelte Eingaben ab, ehe ein Schema sie sieht', async () => {
    expect(await codeOf(gate(top, 'offers.echo', { name: 'a'.repeat(1e7) }))).toBe('CALL_TOO_LARGE');
    expect(
      await codeOf(
        gate(
          top,
          'offers.echo',
          Array.from({ length: 1e6 }, () => 0),
        ),
      ),
    ).toBe('CALL_TOO_LARGE');
    let deep: unknown = 'x';
    for (let level = 0; level < 10_000; level++) deep = { deep };
    expect(await codeOf(gate(top, 'offers.echo', deep))).toBe('CALL_TOO_LARGE');
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(await codeOf(gate(top, 'offers.echo', circle))).toBe('CALL_TOO_LARGE');
  });

  it('sagt einen bekannten Fehler auf Deutsch und einen unbekannten ohne Einzelheiten', async () => {
    const known = await gateWith(() => Promise.reject(new Problem('DISK_FULL', { folder: 'D:\\Daten' })))(
      top,
      'offers.echo',
      { name: 'x' },
    );
    expect(known).toMatchObject({
      ok: false,
      error: { code: 'DISK_FULL', message: expect.stringContaining('kein Platz') },
    });
    const unknown = await gateWith(() => Promise.reject(new Error('SELECT * FROM geheim')))(top, 'offers.echo', {
      name: 'x',
    });
    expect(unknown).toMatchObject({ ok: false, error: { code: 'INTERNAL', details: {} } });
    expect(JSON.stringify(unknown)).not.toContain('geheim');
  });

  it('lässt keine Antwort hinaus, die nicht dem Schema entspricht', async () => {
    const answer = gateWith(async () => ({ name: 'x', passwort: 'y' }))(top, 'offers.echo', { name: 'x' });
    expect(await codeOf(answer)).toBe('INTERNAL');
  });

  it('schreibt nur Kanal und Code ins Protokoll, nie den Inhalt', async () => {
    refused.length = 0;
    await gate(top, 'Erika Mustermann', {});
    await gate(top, 'offers.echo', { name: 'Erika Mustermann, Kaarst' });
    expect(refused).toEqual(['? CALL_UNKNOWN', 'offers.echo CALL_INVALID']);
  });
});
