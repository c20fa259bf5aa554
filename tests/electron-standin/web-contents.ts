import { EventEmitter } from 'node:events';
import type { Frame, Page } from 'playwright-core';
import type { HandlerDetails, IpcMainInvokeEvent, PrintToPDFOptions, WindowOpenHandlerResponse } from 'electron';
import { isControlled, report } from './control.ts';
import { deliver, deliveryOf } from './ipc.ts';
import { session } from './session.ts';
import { toProgram } from './urls.ts';

/** A frame as `event.senderFrame` shows it. */
export interface FrameView {
  readonly url: string;
  readonly origin: string;
  readonly parent: FrameView | null;
  readonly top: FrameView;
  readonly detached: boolean;
}
export function frameView(frame: Frame): FrameView {
  return {
    get url() {
      return toProgram(frame.url());
    },
    // Electron serializes the origin of a private scheme as "null".
    origin: 'null',
    get parent() {
      const parent = frame.parentFrame();
      return parent ? frameView(parent) : null;
    },
    get top() {
      return frameView(frame.page().mainFrame());
    },
    get detached() {
      return frame.isDetached();
    },
  };
}

type WindowOpenHandler = (details: HandlerDetails) => WindowOpenHandlerResponse;
let count = 0;

export class WebContents extends EventEmitter {
  readonly id = ++count;
  readonly session = session.defaultSession;
  readonly #page: Promise<Page>;
  #current: Page | null = null;
  #openHandler: WindowOpenHandler = () => ({ action: 'allow' });
  /** The address `loadURL` is on its way to; other navigations were started by the page. */
  expected: string | null = null;

  constructor(page: Promise<Page>) {
    super();
    this.#page = page.then((ready) => (this.#current = ready));
    this.#page.catch(() => {});
  }
  get mainFrame(): FrameView {
    if (!this.#current) throw new Error('the page is not there yet');
    return frameView(this.#current.mainFrame());
  }
  isDestroyed(): boolean {
    return this.#current?.isClosed() ?? false;
  }
  getURL(): string {
    return this.#current ? toProgram(this.#current.url()) : '';
  }
  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#openHandler = handler;
  }
  mayOpen(url: string): boolean {
    return this.#openHandler({ url } as HandlerDetails).action === 'allow';
  }
  invokeEvent(frame: Frame): IpcMainInvokeEvent {
    const event = { sender: this, senderFrame: frameView(frame), type: 'frame', frameId: 0, processId: 0 };
    return event as unknown as IpcMainInvokeEvent;
  }
  send(channel: string, ...args: unknown[]): void {
    // A page that navigates or closes meanwhile loses the message, as in Electron.
    void this.#page.then((page) => page.evaluate(deliver, deliveryOf(channel, args))).catch(() => {});
  }
  async executeJavaScript(code: string): Promise<unknown> {
    return (await this.#page).evaluate(code);
  }
  setZoomFactor(): void {}
  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    const page = await this.#page;
    const protocol = await page.context().newCDPSession(page);
    const { margins = {} } = options;
    const { data } = await protocol.send('Page.printToPDF', {
      landscape: options.landscape ?? false,
      printBackground: options.printBackground ?? false,
      preferCSSPageSize: options.preferCSSPageSize ?? false,
      generateTaggedPDF: options.generateTaggedPDF ?? false,
      generateDocumentOutline: options.generateDocumentOutline ?? false,
      marginTop: margins.top ?? 0.4,
      marginBottom: margins.bottom ?? 0.4,
      marginLeft: margins.left ?? 0.4,
      marginRight: margins.right ?? 0.4,
      scale: options.scale ?? 1,
      pageRanges: options.pageRanges ?? '',
      transferMode: 'ReturnAsBase64',
    });
    await protocol.detach();
    return Buffer.from(data, 'base64');
  }
  print(_options?: unknown, done?: (success: boolean, reason: string) => void): void {
    report({ type: 'opened', what: 'print', target: this.getURL() });
    if (isControlled()) done?.(true, '');
    else void this.#page.then((page) => page.evaluate('window.print()')).then(() => done?.(true, ''));
  }
  close(): void {
    void this.#page.then((page) => page.close());
  }
}
