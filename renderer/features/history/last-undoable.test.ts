import { expect, it } from 'vitest';
import { lastUndoable } from './last-undoable.ts';

const step = (id: number, actor: string, undone = false, undoable = true) => ({ id, actor, undone, undoable });

it('Strg+Z nimmt den eigenen letzten Schritt zurück, nie den einer anderen Person', () => {
  const steps = [step(4, 'Aydin'), step(3, 'Berg', true), step(2, 'Berg', false, false), step(1, 'Berg')];
  expect(lastUndoable(steps, 'Berg')?.id).toBe(1);
  expect(lastUndoable(steps, 'Aydin')?.id).toBe(4);
  expect(lastUndoable(steps, 'Cem')).toBeUndefined();
});
