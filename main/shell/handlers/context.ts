import type { Batches } from '../batches.ts';
import type { Printer } from '../../printing/printer.ts';
import type { ConfigStore } from '../config.ts';
import type { Districts } from '../core-port.ts';
import type { FileTokens } from '../file-tokens.ts';
import type { TemporaryFiles } from '../temporary-files.ts';
import type { Workspace } from '../workspace.ts';

/** What the shell's handlers work with. */
export interface ShellContext {
  workspace: Workspace;
  config: ConfigStore;
  tokens: FileTokens;
  files: TemporaryFiles;
  printer: Printer;
  batches: Batches;
  districts: Districts;
  version: string;
  defaultFolder: string;
}
