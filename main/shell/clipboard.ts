import { clipboard, type ClipboardItem } from 'electron';
import type { ClipboardContent } from './pasted-range.rules.ts';

async function textOf(items: readonly ClipboardItem[], type: 'text/html' | 'text/plain'): Promise<string> {
  const item = items.find(({ types }) => types.includes(type));
  return item ? (await item.getType(type)).text() : '';
}

/** What lies on the clipboard of the system now. */
export async function clipboardContent(): Promise<ClipboardContent> {
  const items = await clipboard.read();
  return {
    markup: await textOf(items, 'text/html'),
    text: await textOf(items, 'text/plain'),
    picture: items.some(({ types }) => types.some((type) => type.startsWith('image/'))),
  };
}
