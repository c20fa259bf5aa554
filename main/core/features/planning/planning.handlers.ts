import type { planningContract, planningInternalContract } from '../../../../shared/contract/planning.ts';
import type { Handlers } from '../../platform/context.ts';
import { moveItem, removeItem, saveItem } from './items.service.ts';
import { allGaps, allNeeds, allOrganizations } from './measure-parts.repository.ts';
import { getMeasure } from './measure-record.ts';
import { measureList } from './measure-sheet.ts';
import { countPlan, listMeasures } from './measures.queries.ts';
import { createMeasure, removeMeasures, updateMeasure } from './measures.service.ts';
import { measuresWithOrigin } from './origins.ts';
import { periodReport } from './period.service.ts';
import { findMeasure } from './planning.repository.ts';
import { copyPlan, listPlans, outlineOf, removePlan, renumberPlan, savePlan } from './plans.service.ts';
import { setSilence, silentMonthsOf } from './silent-months.ts';
import { amendReport, removeReport, reportStatus, reportUnchanged } from './status.service.ts';

const topics = ['planning', 'search'];

export const planningHandlers: Handlers<keyof typeof planningContract | keyof typeof planningInternalContract> = {
  'planning.plans': { runs: 'query', handle: listPlans },
  'planning.outline': { runs: 'query', handle: outlineOf },
  'planning.silence': { runs: 'query', handle: ({ db }) => ({ months: silentMonthsOf(db) }) },
  'planning.setSilence': { runs: 'command', topics: ['planning'], handle: setSilence },
  'planning.list': { runs: 'query', handle: listMeasures },
  'planning.counts': { runs: 'query', handle: countPlan },
  'planning.get': { runs: 'query', handle: getMeasure },
  'planning.period': { runs: 'query', handle: periodReport },
  'planning.origins': { runs: 'query', handle: measuresWithOrigin },
  'planning.measureList': { runs: 'query', handle: measureList },
  'planning.choices': {
    runs: 'query',
    handle: ({ db }) => ({ needs: allNeeds(db), gaps: allGaps(db), organizations: allOrganizations(db) }),
  },
  'planning.savePlan': { runs: 'command', topics, detail: ({ values }) => values.name, handle: savePlan },
  'planning.copyPlan': { runs: 'command', topics, detail: ({ name }) => name, handle: copyPlan },
  'planning.removePlan': { runs: 'command', topics, handle: removePlan },
  'planning.renumber': { runs: 'command', topics, handle: renumberPlan },
  'planning.saveItem': {
    runs: 'command',
    topics,
    detail: (item) => ('name' in item.values ? item.values.name : ''),
    handle: saveItem,
  },
  'planning.removeItem': { runs: 'command', topics, handle: removeItem },
  'planning.move': { runs: 'command', topics, handle: moveItem },
  'planning.createMeasure': { runs: 'command', topics, detail: ({ values }) => values.name, handle: createMeasure },
  'planning.updateMeasure': {
    runs: 'command',
    topics,
    detail: ({ id }, { db }) => findMeasure(db, id)?.number ?? '',
    handle: updateMeasure,
  },
  'planning.removeMeasures': {
    runs: 'command',
    topics,
    detail: ({ ids }) => String(ids.length),
    handle: removeMeasures,
  },
  'planning.report': {
    runs: 'command',
    topics,
    detail: ({ measureId }, { db }) => findMeasure(db, measureId)?.number ?? '',
    handle: reportStatus,
  },
  'planning.reportUnchanged': {
    runs: 'command',
    topics,
    detail: ({ measureIds }) => String(measureIds.length),
    handle: reportUnchanged,
  },
  'planning.amendReport': {
    runs: 'command',
    topics,
    detail: ({ measureId }, { db }) => findMeasure(db, measureId)?.number ?? '',
    handle: amendReport,
  },
  'planning.removeReport': { runs: 'command', topics, handle: removeReport },
};
