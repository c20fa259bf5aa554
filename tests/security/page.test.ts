import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { host, startVerzahnt, type RunningVerzahnt } from '../e2e/host.ts';

let program: RunningVerzahnt;
let outside: Server;
let address = '';
const visits: string[] = [];

beforeAll(async () => {
  outside = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end('<h1>draußen</h1>');
  });
  await new Promise<void>((listening) => outside.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`;
  program = await startVerzahnt();
  await program.page.getByRole('heading', { level: 1 }).waitFor();
});
afterAll(async () => {
  await program.close();
  outside.close();
});
beforeEach(() => {
  visits.length = 0;
});
/** Runs in the page; answers with the value, or the name of the error. */
const inPage = <T>(work: (address: string) => T | Promise<T>): Promise<T> =>
  program.page.evaluate(work, address) as Promise<T>;
const stays = async (): Promise<void> => {
  await program.page.waitForTimeout(300);
  expect(program.page.url()).toContain('/index.html');
  expect(await program.page.getByRole('heading', { level: 1 }).count()).toBe(1);
};
const staysInside = async (): Promise<void> => {
  await stays();
  expect(visits).toEqual([]);
};

describe('Eine Seite, die übernommen wurde,', () => {
  it('findet weder Node noch Electron, nur zwei Funktionen, die sie nicht ändern kann', async () => {
    const found = await inPage(() => {
      const page = globalThis as unknown as Record<string, unknown>;
      const bridge = page['verzahnt'] as Record<string, unknown>;
      const before = bridge['call'];
      try {
        bridge['call'] = null;
        page['verzahnt'] = null;
      } catch {
        // Strict code throws instead of ignoring it.
      }
      const names = ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer', '__dirname'].filter(
        (name) => page[name] !== undefined,
      );
      return { names, keys: Object.keys(bridge), kept: (page['verzahnt'] as typeof bridge)['call'] === before };
    });
    expect(found).toEqual({ names: [], keys: ['call', 'on'], kept: true });
  });

  it('hat eine Richtlinie ohne unsafe, und je Aufruf ein neues Einmalkennwort', async () => {
    const policies = await inPage(async () => {
      const answers = [await fetch('index.html'), await fetch('print.html')];
      return answers.map((answer) => answer.headers.get('content-security-policy') ?? '');
    });
    for (const policy of policies) expect(policy).toMatch(/^default-src 'none'.*require-trusted-types-for 'script'/);
    expect(policies.join()).not.toContain('unsafe');
    expect(policies[0]).not.toBe(policies[1]);
    const shown = await inPage(
      () => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '',
    );
    expect(shown.length).toBeGreaterThan(20);
    expect(policies.join()).not.toContain(shown);
  });

  it('kann keinen fremden Code ausführen: kein eval, kein Text als Skript, kein HTML aus Text', async () => {
    const results = await inPage(async (outside) => {
      const page = globalThis as unknown as Record<string, unknown>;
      const tried: Record<string, string> = {};
      const attempt = (name: string, work: () => unknown): void => {
        try {
          work();
          tried[name] = 'lief';
        } catch (error) {
          tried[name] = (error as Error).name;
        }
      };
      // What a debugger runs may evaluate text; in a task of its own the page's rules hold.
      await new Promise((later) => setTimeout(later, 0));
      // oxlint-disable-next-line no-eval
      attempt('eval', () => (0, eval)('1+1'));
      attempt('Function', () => new Function('return 1')());
      attempt('innerHTML', () => (document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>'));
      attempt('src', () => (document.createElement('script').src = `${outside}/x.js`));
      attempt('policy', () =>
        (page['trustedTypes'] as { createPolicy(name: string, rules: object): unknown }).createPolicy('eigene', {}),
      );
      attempt('onclick', () => document.createElement('a').setAttribute('onclick', 'globalThis.gelaufen = true'));
      attempt('javascript', () => location.assign('javascript:globalThis.gelaufen = true'));
      await new Promise((later) => setTimeout(later, 50));
      return { ...tried, gelaufen: page['gelaufen'] === undefined ? 'nein' : 'ja' };
    });
    expect(results).toEqual({
      eval: 'EvalError',
      Function: 'EvalError',
      innerHTML: 'TypeError',
      src: 'TypeError',
      policy: 'TypeError',
      onclick: 'TypeError',
      javascript: 'lief',
      gelaufen: 'nein',
    });
    expect(visits).toEqual([]);
  });

  it('erreicht kein Netz: weder mit fetch noch mit Bildern, Stilen, Rahmen, Signalen oder Formularen', async () => {
    const results = await inPage(async (outside) => {
      const settled = await Promise.allSettled([
        fetch(outside),
        fetch(outside, { mode: 'no-cors' }),
        new Promise((done, failed) =>
          Object.assign(new Image(), { onload: done, onerror: failed, src: `${outside}/bild.png` }),
        ),
        new Promise((done, failed) => {
          const socket = new WebSocket(outside.replace('http', 'ws'));
          socket.addEventListener('open', done);
          socket.addEventListener('error', failed);
        }),
      ]);
      navigator.sendBeacon(`${outside}/signal`);
      const style = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${outside}/a.css` });
      const frame = Object.assign(document.createElement('iframe'), { src: `${outside}/rahmen` });
      const form = Object.assign(document.createElement('form'), { action: `${outside}/formular`, method: 'post' });
      document.body.append(style, frame, form);
      form.submit();
      await new Promise((later) => setTimeout(later, 300));
      for (const element of [style, frame, form]) element.remove();
      return settled.map(({ status }) => status);
    });
    expect(results).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
    await staysInside();
  });

  it.each(['/', '/weiter'])('kommt nicht von der eigenen Seite weg (%s)', async (path) => {
    await program.page.evaluate((target) => {
      location.href = target;
    }, address + path);
    await staysInside();
    await program.page.evaluate((target) => {
      const link = Object.assign(document.createElement('a'), { href: target });
      document.body.append(link);
      link.click();
      link.remove();
    }, address + path);
    await staysInside();
  });

  it('kommt auch nicht zur Druckseite, deren Kanal sie nicht hat', async () => {
    await inPage(() => {
      location.href = 'print.html?document=erraten';
    });
    await staysInside();
  });

  it('öffnet keine Fenster', async () => {
    const before = program.page.context().pages().length;
    await inPage((outside) => {
      window.open(outside);
      window.open('print.html');
      window.open('about:blank');
    });
    await stays();
    await expect.poll(() => program.page.context().pages()).toHaveLength(before);
    expect(await program.opened()).toEqual([]);
    // Electron asks before a window is there; the stand-in can only close it, and on a busy machine that may be late.
    if (host === 'electron') expect(visits).toEqual([]);
  });

  it.each([
    '../main/index.js',
    '..%2fmain%2findex.js',
    '%2e%2e%2f%2e%2e%2fpackage.json',
    '..%5c..%5cpackage.json',
    '%252e%252e%252fmain%252findex.js',
    'assets/%00.js',
    '.git/config',
  ])('bekommt über das eigene Schema nichts von außerhalb der Oberfläche (%s)', async (path) => {
    const status = await program.page.evaluate(async (name) => (await fetch(name)).status, path);
    expect(status).toBe(404);
  });

  it('ändert über das eigene Schema nichts', async () => {
    expect(await inPage(async () => (await fetch('index.html', { method: 'POST', body: 'x' })).status)).toBe(405);
  });

  it('hat in einem inneren Rahmen keine Brücke', async () => {
    const inside = await inPage(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const bridge = (frame.contentWindow as unknown as Record<string, unknown> | null)?.['verzahnt'];
      frame.remove();
      return typeof bridge;
    });
    expect(inside).toBe('undefined');
  });

  it.each([
    '__proto__',
    'constructor',
    'verzahnt:call',
    'handouts.store',
    'imports.readPaths',
    'backup.writeTo',
    'shell.printData',
  ])('erreicht %s nicht', async (channel) => {
    expect(['CALL_UNKNOWN', 'CALL_REFUSED']).toContain(
      await program.refusalOf(channel, { path: '/tmp/x', document: 'x' }),
    );
  });

  it('bringt das Tor auch mit zehn Megabyte nicht aus der Ruhe', async () => {
    const codes = await inPage(async () => {
      const { call } = (
        globalThis as unknown as {
          verzahnt: { call(name: string, input: unknown): Promise<{ error?: { code: string } }> };
        }
      ).verzahnt;
      const long = 'a'.repeat(10_000_000);
      const answers = [await call(long, {}), await call('settings.update', { personName: long })];
      return answers.map(({ error }) => error?.code);
    });
    expect(codes).toEqual(['CALL_UNKNOWN', 'CALL_TOO_LARGE']);
    expect(await program.refusalOf('shell.state', {})).toBeNull();
  });

  // The stand-in runs on a browser's own permission rules; only Electron asks our handlers.
  it.skipIf(host === 'standin')(
    'bekommt keine Berechtigungen (nur auf Electron: der Ersatz fragt unsere Handler nicht)',
    async () => {
      const states = await inPage(async () => {
        const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as PermissionName[];
        const answers = await Promise.all(names.map((name) => navigator.permissions.query({ name })));
        return answers.map(({ state }) => state);
      });
      expect(states.every((state) => state === 'denied')).toBe(true);
    },
  );
});
