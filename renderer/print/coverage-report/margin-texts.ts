import { reportTexts as t } from '../../../shared/i18n/de/report.ts';
import { runningHead } from '../../../shared/domain/documents/running-head.ts';
import type { PageView } from '../../../shared/domain/coverage-report/view-types.ts';

/** A CSS string: quotes and backslashes escaped, line breaks as `\A`. */
export const cssString = (text: string): string =>
  `"${text.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll('\n', String.raw`\a `)}"`;

/** What stands above and below the text of every page. */
export const marginTexts = (view: PageView) => ({
  running: runningHead(view),
  foot: view.foot.join('\n'),
  demo: view.demo ? t.demo : '',
});

/** Hands the texts to the `@page` margin boxes, which take them from custom properties of the root (page.css). */
export function setMarginTexts(root: HTMLElement, view: PageView): void {
  const { running, foot, demo } = marginTexts(view);
  root.style.setProperty('--running', cssString(running));
  root.style.setProperty('--foot', cssString(foot));
  root.style.setProperty('--page-word', cssString(`${t.page} `));
  root.style.setProperty('--of-word', cssString(` ${t.pageOf} `));
  if (demo === '') root.style.removeProperty('--demo');
  else root.style.setProperty('--demo', cssString(demo));
}
