import type { viewsContract } from '../../../../shared/contract/views.ts';
import type { Handlers } from '../../platform/context.ts';
import { listViews, nameOfView, removeView, saveView } from './views.service.ts';

export { listViews };

const topics = ['views'];

export const viewsHandlers: Handlers<keyof typeof viewsContract> = {
  'views.list': { runs: 'query', handle: listViews },
  'views.save': { runs: 'command', topics, detail: ({ name }) => name.trim(), handle: saveView },
  'views.remove': { runs: 'command', topics, detail: ({ id }, context) => nameOfView(context, id), handle: removeView },
};
