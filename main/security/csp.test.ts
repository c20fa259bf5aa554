import { expect, it } from 'vitest';
import { contentSecurityPolicy, newNonce, withNonce } from './csp.ts';

it('die Richtlinie verbietet alles, was sie nicht nennt, und kennt kein unsafe', () => {
  const policy = contentSecurityPolicy('abc');
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toContain("style-src 'self' 'nonce-abc'");
  expect(policy).toContain("frame-ancestors 'none'");
});

it('jede geladene Seite bekommt ein eigenes Einmalkennwort, das sie im Kopf findet', () => {
  const [first, second] = [newNonce(), newNonce()];
  expect(first).not.toBe(second);
  expect(Buffer.from(first, 'base64')).toHaveLength(18);
  const html = '<!doctype html><html><head lang="de"><title>x</title></head><body><p>&lt;head&gt;</p></body></html>';
  expect(withNonce(html, 'abc')).toBe(
    html.replace('<head lang="de">', '<head lang="de"><meta property="csp-nonce" nonce="abc">'),
  );
});
