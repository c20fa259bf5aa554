import type { Locator, Page } from 'playwright-core';
import type { RunningVerzahnt } from '../host.ts';
import { button } from '../office.ts';

export interface Screen {
  page: Page;
  name: string;
  open: () => Promise<unknown>;
  /** Puts away what was opened. */
  leave?: () => Promise<unknown>;
}
export type Stop = (name: string, open: () => Promise<unknown>, leave?: () => Promise<unknown>) => void;
export interface Tour {
  page: Page;
  program: RunningVerzahnt;
  stop: Stop;
  /** For files made on the way. */
  folder: string;
}

export const esc = (page: Page) => (): Promise<void> => page.keyboard.press('Escape');
export const table = (page: Page, name: string) => page.getByRole('grid', { name, exact: true });
export const firstRow = (page: Page, name: string) => table(page, name).getByRole('row').nth(1);
/** Presses a button and waits for what it opens. */
export const press = async (
  page: Page | Locator,
  name: string | RegExp,
  opens: { waitFor(): Promise<void> },
): Promise<void> => {
  await button(page, name).first().click();
  await opens.waitFor();
};
