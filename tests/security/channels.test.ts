import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { coreContract, internalContract, shellContract } from '../../shared/contract/index.ts';
import { windowChannels, type ShellHandlers } from '../../main/ipc/channels.ts';
import { createGate } from '../../main/ipc/gate.ts';
import { pinnedChannels } from './pinned-channels.ts';

const reached: string[] = [];
const handlers = Object.fromEntries(
  Object.keys(shellContract).map((name) => [name, async () => void reached.push(name)]),
) as unknown as ShellHandlers;
const channels = windowChannels(handlers, async (channel) => {
  reached.push(channel);
  return { ok: true, value: undefined };
});
const gate = createGate(channels, { refused: () => {} });
const top = { url: 'app://verzahnt/index.html', parent: null, detached: false };
const printPage = { ...top, url: 'app://verzahnt/print.html?document=x' };
const codeOf = async (frame: typeof top, channel: string, input: unknown): Promise<string> => {
  const answer = await gate(frame, channel, input);
  return answer.ok ? 'ok' : answer.error.code;
};

/** Every property name of an input, at any depth. */
function wordsOf(schema: z.ZodType): string[] {
  const words: string[] = [];
  const visit = (part: unknown): void => {
    if (part === null || typeof part !== 'object') return;
    for (const [key, value] of Object.entries(part)) {
      if (key === 'properties') words.push(...Object.keys(value as object));
      visit(value);
    }
  };
  visit(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  return words;
}

describe('Was ein Fenster aufrufen kann', () => {
  it('ist festgeschrieben: ein neuer Kanal wird hier bewusst eingetragen', () => {
    expect([...channels.keys()].sort()).toEqual([...pinnedChannels].sort());
  });

  it('enthält keinen Kanal, der nur für die Schale und die Kommandozeile ist', () => {
    for (const name of Object.keys(internalContract)) expect(channels.has(name), name).toBe(false);
  });

  it.each([...channels.keys()])('%s nimmt weder Pfade noch Befehle, Adressen oder Abfragen entgegen', (name) => {
    const { input } = { ...coreContract, ...shellContract }[name as keyof typeof coreContract];
    expect(
      wordsOf(input).filter((word) =>
        /^(path|file|filePath|dir|sql|query|statement|url|href|command|exec|args|env|script|html)$/i.test(word),
      ),
    ).toEqual([]);
    expect(name).not.toMatch(/exec|eval|sql|readFile|writeFile|openExternal|require/i);
  });
});

const junk: [string, unknown][] = [
  ['nichts', undefined],
  ['null', null],
  ['eine Zahl', 7],
  ['NaN', Number.NaN],
  ['ein Text', 'x'],
  ['eine Liste', [[]]],
  ['ein fremdes Feld', { __fremd: 1 }],
  ['ein Prototyp', JSON.parse('{"__proto__":{"ok":true}}')],
  ['ein Erbauer', JSON.parse('{"constructor":{"prototype":{"ok":true}}}')],
  ['ein Datum', new Date(0)],
  ['eine Zuordnung', new Map([['id', 1]])],
  ['Bytes', new Uint8Array(16)],
  ['ein langer Text', { text: 'a'.repeat(10_000_000) }],
  ['ein langer Text als id', { id: 'a'.repeat(10_000_000) }],
  ['viele Felder', Object.fromEntries(Array.from({ length: 20_000 }, (_none, index) => [`feld${index}`, 0]))],
  ['SQL', { id: "' OR 1=1 --", ids: ["'; DROP TABLE offer; --"] }],
  ['Pfade', { token: '../../etc/passwd', folder: 'C:\\Windows', files: ['/etc/passwd'] }],
];

describe('Unsinn am Tor', () => {
  it.each(junk)('%s erreicht keinen einzigen Handler', async (_what, input) => {
    for (const name of channels.keys()) {
      reached.length = 0;
      const code = await codeOf(name === 'shell.printData' ? printPage : top, name, input);
      expect(['CALL_INVALID', 'CALL_TOO_LARGE'], `${name}: ${code}`).toContain(code);
      expect(reached).toEqual([]);
    }
    expect(({} as Record<string, unknown>)['ok']).toBeUndefined();
  });

  it('die Druckseite erreicht nur ihren eigenen Kanal', async () => {
    for (const name of channels.keys()) {
      const code = await codeOf(printPage, name, { document: 'x' });
      expect(code === 'CALL_REFUSED', name).toBe(name !== 'shell.printData');
    }
  });
});
