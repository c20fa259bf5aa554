import { pageOf, type AppPage } from '../security/app-origin.ts';

/** What the gate looks at of `event.senderFrame`. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
  readonly detached: boolean;
}
export interface Sender {
  page: AppPage;
  /** The address the call came from. */
  url: string;
}

/** The page behind a call, or null unless it is the top frame of one of our own pages. */
export function trustedSender(frame: SenderFrame | null): Sender | null {
  if (!frame || frame.detached || frame.parent !== null) return null;
  const page = pageOf(frame.url);
  return page ? { page, url: frame.url } : null;
}
