/** The program's own pages: `app://verzahnt/<page>`. There is no other origin that the program trusts. */
export const appScheme = 'app';
export const appHost = 'verzahnt';

export const pages = ['index.html', 'print.html'] as const;
export type AppPage = (typeof pages)[number];

/** Address of a page, with an optional query such as `document=<token>`. */
export const pageUrl = (page: AppPage, query: Record<string, string> = {}): string => {
  const search = new URLSearchParams(query).toString();
  return `${appScheme}://${appHost}/${page}${search === '' ? '' : `?${search}`}`;
};

/**
 * True for addresses of our own scheme and host. Compares protocol and host: the serialized origin of a private
 * scheme is the text "null" for every such scheme and proves nothing.
 */
export function isAppUrl(text: string): boolean {
  const url = URL.parse(text);
  return (
    url !== null && url.protocol === `${appScheme}:` && url.host === appHost && url.username === '' && url.port === ''
  );
}

/** Which of our pages an address shows, or null. */
export function pageOf(text: string): AppPage | null {
  if (!isAppUrl(text)) return null;
  const path = new URL(text).pathname.slice(1);
  return pages.find((page) => page === path) ?? null;
}
