import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import type { ShellState } from '../../shared/contract/shell.ts';

export type ShownTheme = 'light' | 'dark' | 'highContrast';

/** Petrol #0b5f66 at 80, darker below, lighter above. */
const petrol: BrandVariants = {
  10: '#021416',
  20: '#04262a',
  30: '#063439',
  40: '#073f45',
  50: '#084a50',
  60: '#09545b',
  70: '#0a5a61',
  80: '#0b5f66',
  90: '#1f7179',
  100: '#34828a',
  110: '#4a949b',
  120: '#62a5ac',
  130: '#7cb7bd',
  140: '#98c8cd',
  150: '#b6dade',
  160: '#d6ebed',
};

const face = {
  fontFamilyBase: 'var(--font)',
  fontFamilyNumeric: 'var(--font)',
  colorNeutralBackground1: 'var(--surface)',
  colorNeutralForeground1: 'var(--ink)',
};

const dark = createDarkTheme(petrol);

/** Fluent's tokens for each look; the program's own colours are in ui/tokens.css. */
export const fluentThemes: Record<ShownTheme, Theme> = {
  light: { ...createLightTheme(petrol), ...face },
  dark: {
    ...dark,
    ...face,
    colorBrandBackground: '#0f7680',
    colorBrandBackgroundHover: '#107f89',
    colorBrandForeground1: '#7ccad0',
    colorBrandForeground2: '#7ccad0',
    colorBrandForegroundLink: '#7ccad0',
    colorCompoundBrandForeground1: '#7ccad0',
  },
  highContrast: {
    ...teamsHighContrastTheme,
    ...face,
    colorPaletteRedBorder2: 'var(--danger)',
    colorPaletteRedForeground1: 'var(--danger)',
    colorPaletteRedForeground3: 'var(--danger)',
  },
};

/** What the person chose, or what the system asks for. */
export function shownTheme(theme: ShellState['theme'], system: { dark: boolean; contrast: boolean }): ShownTheme {
  if (theme !== 'system') return theme;
  if (system.contrast) return 'highContrast';
  return system.dark ? 'dark' : 'light';
}
