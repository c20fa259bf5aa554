import { htmlTokens } from './html-tokens.ts';

const tag = /<\/?(?:p|br|b|strong|i|em|u|div|span|ul|ol|li|a|h[1-6])(?:\s[^<>]*)?\/?>/i;
const entity = /&(?:amp|nbsp|quot|lt|gt|[aouAOU]uml|szlig|ndash|hellip);/;
const lines = new Set(['p', 'br', 'div', 'li']);

/** "<p>Wir lesen <b>Kindern</b> vor.</p>", as a website exports its texts: what a reader of the page sees. */
export function withoutMarkup(text: string): string {
  if (!tag.test(text) && !entity.test(text)) return text;
  let shown = '';
  for (const token of htmlTokens(text)) {
    if (token.kind === 'text') shown += token.text;
    else if (lines.has(token.name)) shown += '\n';
  }
  return shown
    .replaceAll('\u00a0', ' ')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
