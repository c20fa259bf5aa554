import { expect, test } from 'vitest';
import { isBegunElsewhere } from '../../shared/domain/handout-kinds.ts';
import { handoutKinds } from '../../shared/contract/handouts.ts';
import { newReportPath } from '../features/handouts/form-state.ts';
import { paletteDocuments, palettePlaces } from './palette-places.ts';
import { paths } from './paths.ts';

/** What has a command of its own in the palette: „Angebot erfassen“, „Bericht erstellen“, „Serienbrief“. */
const commands: readonly string[] = [paths.newOffer, paths.newReport, paths.mailing];

test('jede Seite steht mit ihrem Namen unter Suchen und Befehle, genau einmal', () => {
  const reached = palettePlaces.map(([, path]) => path);
  const all = Object.values(paths).filter((path) => !commands.includes(path));
  expect(reached.toSorted()).toEqual(all.toSorted());
  const names = palettePlaces.map(([name]) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('jeder Bericht, der ohne einen Datensatz beginnt, steht unter Suchen und Befehle', () => {
  const free = handoutKinds.filter((kind) => !isBegunElsewhere(kind));
  expect(paletteDocuments.map(([, path]) => path).toSorted()).toEqual(free.map(newReportPath).toSorted());
});
