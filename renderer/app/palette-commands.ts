import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { ShellState } from '../../shared/contract/shell.ts';
import { coverageTexts } from '../../shared/i18n/de/coverage.ts';
import { currencyTexts } from '../../shared/i18n/de/currency.ts';
import { findingTexts } from '../../shared/i18n/de/coverage-findings.ts';
import { meetingTexts } from '../../shared/i18n/de/meetings.ts';
import { cooperationTexts } from '../../shared/i18n/de/cooperation.ts';
import { duplicatesTexts } from '../../shared/i18n/de/duplicates.ts';
import { de } from '../../shared/i18n/de/index.ts';
import { structuresTexts } from '../../shared/i18n/de/structures.ts';
import { statusRoundTexts } from '../../shared/i18n/de/status-round.ts';
import { vocabularyTexts } from '../../shared/i18n/de/vocabularies.ts';
import { tiesTexts } from '../../shared/i18n/de/ties.ts';
import type { PaletteCommand } from '../features/search/index.ts';
import { call } from '../ipc/client.ts';
import { useAdoptShellState } from '../ipc/shell.ts';
import { paths } from './paths.ts';
import type { AppCommands } from './use-shortcuts.ts';

// Named here, not taken from the contract: schemas stay out of the window.
const themes = ['system', 'light', 'dark', 'highContrast'] as const satisfies readonly ShellState['theme'][];
const places: readonly [string, string][] = [
  [de.app.places.overview, paths.overview],
  [de.app.places.surveys, paths.surveys],
  [statusRoundTexts.newTitle, paths.newStatusRound],
  [de.app.places.offers, paths.offers],
  [structuresTexts.title, paths.structures],
  [currencyTexts.title, paths.currency],
  [duplicatesTexts.title, paths.duplicates],
  [de.app.places.coverage, paths.coverage],
  [de.app.places.indicators, paths.indicators],
  [de.app.places.planning, paths.planning],
  [de.app.places.funding, paths.funding],
  [findingTexts.title, paths.findings],
  [coverageTexts.tabs.map, paths.map],
  [de.app.places.organizations, paths.organizations],
  [tiesTexts.title, paths.ties],
  [de.app.places.steering, paths.meetings],
  [meetingTexts.tabs.conferences, paths.conferences],
  [meetingTexts.tabs.tasks, paths.tasks],
  [de.app.places.cooperation, paths.cooperation],
  [cooperationTexts.tabs.agreements, paths.agreements],
  [cooperationTexts.tabs.consents, paths.consents],
  [de.app.places.handouts, paths.handouts],
  [de.app.places.inquiries, paths.inquiries],
  [de.app.places.papers, paths.papers],
  [de.app.dataTabs.files, paths.files],
  [de.app.dataTabs.exchange, paths.exchange],
  [de.app.dataTabs.history, paths.history],
  [de.app.dataTabs.backup, paths.backup],
  [de.app.dataTabs.privacy, paths.privacy],
  [de.app.places.settings, paths.settings],
  [vocabularyTexts.title, paths.vocabularies],
];
const text = de.search.run;

/** The commands of the palette: what the menu can do, the places, the looks. */
export function usePaletteCommands(commands: AppCommands): readonly PaletteCommand[] {
  const navigate = useNavigate();
  const adopt = useAdoptShellState();
  return useMemo(
    () => [
      { id: 'import', label: text.import, keys: 'Strg O', run: commands.import },
      { id: 'report', label: text.report, keys: 'Strg P', run: () => void navigate(paths.newReport) },
      { id: 'new', label: text.create, keys: 'Strg N', run: commands.new },
      ...places.map(([label, path]) => ({ id: path, label: text.go(label), keys: '', run: () => void navigate(path) })),
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
