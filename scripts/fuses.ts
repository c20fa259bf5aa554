import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

/** electron-builder's words for the fuses, and Electron's. */
const fuses = {
  runAsNode: FuseV1Options.RunAsNode,
  enableCookieEncryption: FuseV1Options.EnableCookieEncryption,
  enableNodeOptionsEnvironmentVariable: FuseV1Options.EnableNodeOptionsEnvironmentVariable,
  enableNodeCliInspectArguments: FuseV1Options.EnableNodeCliInspectArguments,
  enableEmbeddedAsarIntegrityValidation: FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
  onlyLoadAppFromAsar: FuseV1Options.OnlyLoadAppFromAsar,
  loadBrowserProcessSpecificV8Snapshot: FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
  grantFileProtocolExtraPrivileges: FuseV1Options.GrantFileProtocolExtraPrivileges,
} as const;

/** How an enabled fuse stands in the program file: the character 1. */
const enabled = 49;

/** The fuses of a packaged program by electron-builder's names; a fuse the program does not know is left out. */
export async function readFuses(executable: string): Promise<Record<string, boolean>> {
  const wire = await getCurrentFuseWire(executable);
  const states = Object.entries(fuses).map(([name, option]) => [name, wire[option]] as const);
  return Object.fromEntries(
    states.filter(([, state]) => state !== undefined).map(([name, state]) => [name, Number(state) === enabled]),
  );
}

/** The lines below `electronFuses:` of electron-builder.yml. */
export function plannedFuses(yaml: string): Record<string, boolean> {
  const block = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(yaml)?.[1] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name, value]) => [name as string, value === 'true']),
  );
}
