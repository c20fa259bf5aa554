import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { appScheme } from './app-origin.ts';
import { commonHeaders, contentSecurityPolicy, newNonce, withNonce } from './csp.ts';
import { servedFile } from './served-file.ts';

/** Before `ready`: a standard, secure scheme, so that relative addresses, fetch and fonts behave as on the web. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

const nothingThere = (status: number): Response => new Response(null, { status, headers: commonHeaders });

/** Answers one request for a file of the built pages; pages get their policy and nonce. */
export async function serve(root: string, request: Request): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return nothingThere(405);
  const file = servedFile(root, request.url);
  if (!file) return nothingThere(404);
  let content: Buffer;
  try {
    content = await readFile(file.path);
  } catch {
    return nothingThere(404);
  }
  const headers = { ...commonHeaders, 'content-type': file.type };
  if (!file.type.startsWith('text/html')) return new Response(new Uint8Array(content), { headers });
  const nonce = newNonce();
  return new Response(withNonce(content.toString('utf8'), nonce), {
    headers: { ...headers, 'content-security-policy': contentSecurityPolicy(nonce), 'cache-control': 'no-store' },
  });
}

/** Serves the built pages (`root`, out/renderer) on the app scheme. */
export const serveApp = (session: Session, root: string): void =>
  session.protocol.handle(appScheme, (request) => serve(root, request));
