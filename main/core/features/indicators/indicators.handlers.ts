import type { indicatorsContract } from '../../../../shared/contract/indicators.ts';
import type { Handlers, ReadContext } from '../../platform/context.ts';
import { nameOf } from '../history/index.ts';
import { chartPicture } from './chart-file.ts';
import { compare } from './comparison.ts';
import { removeFigure, saveFigure } from './enter-figure.ts';
import * as service from './indicators.service.ts';
import { profileOf } from './profile.ts';
import { minimumCount, setMinimum } from './withheld.ts';

const topics = ['indicators', 'surveys', 'coverage'];
const named =
  (entity: 'indicator' | 'observation') =>
  ({ id }: { id: string }, { db }: ReadContext): string =>
    nameOf(db, entity, id) ?? '';

export const indicatorsHandlers: Handlers<keyof typeof indicatorsContract> = {
  'indicators.list': { runs: 'query', handle: service.listIndicators },
  'indicators.get': { runs: 'query', handle: service.getIndicator },
  'indicators.comparison': { runs: 'query', handle: compare },
  'indicators.chart': { runs: 'query', handle: chartPicture },
  'indicators.profile': { runs: 'query', handle: profileOf },
  'indicators.save': { runs: 'command', topics, detail: ({ values }) => values.name, handle: service.saveIndicator },
  'indicators.remove': { runs: 'command', topics, detail: named('indicator'), handle: service.removeIndicator },
  'indicators.addStarters': { runs: 'command', topics, handle: service.addStarters },
  'indicators.saveFigure': {
    runs: 'command',
    topics,
    detail: ({ indicatorId }, { db }) => nameOf(db, 'indicator', indicatorId) ?? '',
    handle: saveFigure,
  },
  'indicators.minimum': { runs: 'query', handle: ({ db }) => ({ minimum: minimumCount(db) }) },
  'indicators.setMinimum': {
    runs: 'command',
    topics: [...topics, 'handouts'],
    detail: ({ minimum }) => String(minimum),
    handle: setMinimum,
  },
  'indicators.removeFigure': { runs: 'command', topics, detail: named('observation'), handle: removeFigure },
};
