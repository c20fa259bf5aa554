import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { ShellState } from '../../shared/contract/shell.ts';
import { de } from '../../shared/i18n/de/index.ts';
import type { PaletteCommand } from '../features/search/index.ts';
import { call } from '../ipc/client.ts';
import { useAdoptShellState } from '../ipc/shell.ts';
import { paletteDocuments, palettePlaces } from './palette-places.ts';
import { paths } from './paths.ts';
import type { AppCommands } from './use-shortcuts.ts';

// Named here, not taken from the contract: schemas stay out of the window.
const themes = ['system', 'light', 'dark', 'highContrast'] as const satisfies readonly ShellState['theme'][];
const text = de.search.run;

/** Commands that lead to a page. */
const leading = (
  targets: readonly (readonly [string, string])[],
  label: (name: string) => string,
  navigate: (path: string) => unknown,
): PaletteCommand[] =>
  targets.map(([name, path]) => ({ id: path, label: label(name), keys: '', run: () => void navigate(path) }));

/** The commands of the palette: what the menu can do, the places, the documents, the looks. */
export function usePaletteCommands(commands: AppCommands): readonly PaletteCommand[] {
  const navigate = useNavigate();
  const adopt = useAdoptShellState();
  return useMemo(
    () => [
      { id: 'import', label: text.import, keys: 'Strg O', run: commands.import },
      { id: 'report', label: text.report, keys: 'Strg P', run: () => void navigate(paths.newReport) },
      { id: 'new', label: text.create, keys: 'Strg N', run: commands.new },
      ...leading(palettePlaces, text.go, navigate),
      ...leading(paletteDocuments, text.document, navigate),
      { id: 'mailing', label: text.mailing, keys: '', run: () => void navigate(paths.mailing) },
      { id: 'undo', label: text.undo, keys: 'Strg Z', run: commands.undo },
      { id: 'backup', label: text.backup, keys: '', run: commands.backup },
      ...themes.map((theme) => ({
        id: theme,
        label: text.theme(de.settings.appearance.themes[theme]),
        keys: '',
        run: () => void call('shell.setTheme', { theme }).then(adopt),
      })),
      { id: 'help', label: text.help, keys: 'F1', run: commands.help },
    ],
    [commands, navigate, adopt],
  );
}
