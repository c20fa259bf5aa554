/** By MIME type. */
export type ClipboardContent = Record<string, string>;
/** What the test says to the stand-in. */
export type ControlMessage =
  | { type: 'openDialog'; paths: string[] }
  | { type: 'saveDialog'; path: string | null }
  | { type: 'clipboard'; content: ClipboardContent }
  | { type: 'quit' };
/** What the stand-in says to the test. */
export type ReportMessage =
  | { type: 'started'; port: number }
  | { type: 'shown'; url: string }
  | { type: 'opened'; what: 'path' | 'external' | 'folder' | 'print'; target: string };

const openAnswers: string[][] = [];
const saveAnswers: (string | null)[] = [];
let lies: ClipboardContent = {};
let onQuit = (): void => {};

/** True when a test started this process and answers its dialogs. */
export const isControlled = (): boolean => process.send !== undefined;
export const report = (message: ReportMessage): void => void process.send?.(message);
/** The next prepared answer; a dialog nobody prepared counts as cancelled. */
export const nextOpenAnswer = (): string[] => openAnswers.shift() ?? [];
export const nextSaveAnswer = (): string | null => saveAnswers.shift() ?? null;
/** What the test put on the clipboard. */
export const clipboardContent = (): ClipboardContent => lies;
export const whenToldToQuit = (quit: () => void): void => {
  onQuit = quit;
};

if (isControlled()) {
  process.on('message', (message: ControlMessage) => {
    if (message.type === 'openDialog') openAnswers.push(message.paths);
    else if (message.type === 'saveDialog') saveAnswers.push(message.path);
    else if (message.type === 'clipboard') lies = message.content;
    else onQuit();
  });
  process.on('disconnect', () => onQuit());
  process.channel?.unref();
}
