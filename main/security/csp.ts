import { randomBytes } from 'node:crypto';

/** A fresh nonce per page load; Fluent UI puts it on the style elements it creates. */
export const newNonce = (): string => randomBytes(18).toString('base64');

/** The content security policy of every page. Nothing is allowed that is not named. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** Puts the nonce where the page finds it: `<meta property="csp-nonce" nonce="...">`, first in the head. */
export const withNonce = (html: string, nonce: string): string =>
  html.replace(/<head(\s[^>]*)?>/i, (head) => `${head}<meta property="csp-nonce" nonce="${nonce}">`);

/** Headers every answer of the app scheme carries. */
export const commonHeaders: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};
