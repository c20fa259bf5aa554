import type { Paint } from '../../../shared/domain/map/drawing.ts';

/** The paints of a map in the window: tokens, so that every theme has its own. */
export const screenColours: Record<Paint, string> = {
  none: 'none',
  paper: 'var(--surface)',
  ink: 'var(--map-ink)',
  quiet: 'var(--ink-2)',
  line: 'var(--map-line)',
  neighbour: 'var(--map-neighbour)',
  neighbourLine: 'var(--line)',
  hatch: 'var(--map-hatch)',
  zero: 'var(--surface)',
  noData: 'var(--hatch-ground)',
  class1: 'var(--map-1)',
  class2: 'var(--map-2)',
  class3: 'var(--map-3)',
  class4: 'var(--map-4)',
  class5: 'var(--map-5)',
};
