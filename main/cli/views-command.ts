import { Problem } from '../../shared/domain/problem.ts';
import { fold } from '../../shared/domain/text-folding.ts';
import type { ContentOf } from '../../shared/contract/views.ts';
import { viewsTexts } from '../../shared/i18n/de/views.ts';
import type { CommandLine } from './arguments.ts';
import { answer } from './output.ts';
import { reading } from './with-core.ts';

/** Lists the views that are kept, with the list each belongs to. */
export async function views(line: CommandLine): Promise<number> {
  const result = await reading(line, (core) => core.call('views.list', {}));
  const lines = result.views.map(({ name, content }) => `${viewsTexts.lists[content.list]}: ${name}`);
  answer(line, result, lines.join('\n'));
  return 0;
}

/** The view of offers that `--view` names; null where the line names none. Throws VIEW_NOT_FOUND. */
export async function viewOf(line: CommandLine): Promise<ContentOf<'offers'> | null> {
  const name = line.options.get('view');
  if (name === undefined) return null;
  const kept = await reading(line, (core) => core.call('views.list', { list: 'offers' }));
  const content = kept.views.find((view) => fold(view.name) === fold(name))?.content;
  if (content?.list !== 'offers') throw new Problem('VIEW_NOT_FOUND');
  return content;
}
