import type { RunningVerzahnt } from './host.ts';
import { picture, settle, visit } from './office.ts';
import type { Screen, Stop, Tour } from './tour/stops.ts';
import { offers, coverage, needs, indicators, organizations } from './tour/inventory.ts';
import { planning, steering, cooperation, funding } from './tour/steering.ts';
import { papers, concept, inquiries, handouts } from './tour/papers.ts';
import { surveys, imports } from './tour/reading.ts';
import { data, everywhere } from './tour/around.ts';

/** Every screen and dialog of the program on the example, in an order in which one leads to the next. */
export function screens(program: RunningVerzahnt, folder: string): Screen[] {
  const all: Screen[] = [];
  const stop: Stop = (name, open, leave) => all.push({ page: program.page, name, open, ...(leave && { leave }) });
  const tour: Tour = { page: program.page, program, stop, folder };
  stop('uebersicht', () => visit(program.page, 'Übersicht'));
  for (const part of [
    offers,
    coverage,
    needs,
    indicators,
    organizations,
    funding,
    inquiries,
    papers,
    concept,
    planning,
    steering,
    cooperation,
    surveys,
    imports,
    handouts,
    data,
    everywhere,
  ])
    part(tour);
  return all;
}

/** Walks through screens of the example; answers with what `look` finds wrong, by screen. */
export async function walk(
  all: readonly Screen[],
  look: (name: string) => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const { page, name, open, leave } of all) {
    await open().catch(async (error: unknown) => {
      await picture(page, `fehler-${name}`);
      throw new Error(`on the way to ${name}`, { cause: error });
    });
    await settle(page);
    const faults = await look(name);
    if ((await page.getByText('BEISPIELDATEN').count()) === 0) faults.push('BEISPIELDATEN fehlt');
    if (faults.length > 0) found[name] = faults;
    await leave?.();
  }
  return found;
}
