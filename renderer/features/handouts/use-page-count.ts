import { useLayoutEffect, useState } from 'react';
import { stacks, type PaperSize } from './preview-styles.ts';

const pixels = (millimetres: number): number => (millimetres * 96) / 25.4;

/** How many columns the text fills, each being a page. */
function countPages(text: HTMLElement, paper: PaperSize): number {
  const step = pixels((stacks() ? paper.height : paper.width) + paper.gap);
  const length = stacks() ? text.offsetHeight : text.scrollWidth;
  return Math.max(1, Math.ceil((length - 1) / step));
}

/** Writes into a table of contents on which page each heading stands. */
function numberContents(text: HTMLElement, paper: PaperSize): void {
  const step = pixels((stacks() ? paper.height : paper.width) + paper.gap);
  const origin = text.getBoundingClientRect();
  const scale = origin.width / text.offsetWidth || 1;
  for (const link of text.querySelectorAll<HTMLAnchorElement>('.contents a')) {
    const target = text.querySelector(`[id="${link.hash.slice(1)}"]`)?.getBoundingClientRect();
    const page = link.querySelector<HTMLElement>('.page');
    if (!target || !page) continue;
    const along = stacks() ? target.top - origin.top : target.left - origin.left;
    page.dataset['page'] = String(Math.floor((along / scale + 1) / step) + 1);
  }
}

/** Pages of the text, counted again whenever it grows, shrinks or gets its faces. */
export function usePageCount(text: HTMLElement | null, paper: PaperSize): number {
  const [pages, setPages] = useState(1);
  useLayoutEffect(() => {
    if (!text) return undefined;
    const observer = new ResizeObserver(() => {
      setPages(countPages(text, paper));
      numberContents(text, paper);
    });
    observer.observe(text);
    for (const part of text.children) observer.observe(part);
    return () => observer.disconnect();
  }, [text, paper]);
  return pages;
}
