import type { ShellState } from '../../../shared/contract/shell.ts';
import { de } from '../../../shared/i18n/de/index.ts';
import { useCommand } from '../../ipc/queries.ts';
import { useAdoptShellState, useOpenShell } from '../../ipc/shell.ts';
import { Section, SegmentedControl } from '../../ui/index.ts';

const text = de.settings.appearance;
// Named here, not taken from the contract: schemas stay out of the window.
const themes = ['system', 'light', 'dark', 'highContrast'] as const satisfies readonly ShellState['theme'][];
const options = themes.map((value) => ({ value, label: text.themes[value] }));

/** Light, dark, high contrast, or what the system says. */
export function Appearance() {
  const { theme } = useOpenShell();
  const adopt = useAdoptShellState();
  const choose = useCommand('shell.setTheme');
  return (
    <Section title={text.title} note={text.note}>
      <SegmentedControl
        label={text.label}
        value={theme}
        options={options}
        onChange={(next) => choose.mutate({ theme: next }, { onSuccess: (state) => adopt(state) })}
      />
    </Section>
  );
}
