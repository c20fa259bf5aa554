import type { InputOf, OutputOf } from '../../../shared/contract/index.ts';

export type EntryEntity = InputOf<'surveys.entryOrigin'>['entity'];
export type FigureEntry = OutputOf<'surveys.figures'>['rows'][number];
export type NeedEntry = OutputOf<'surveys.needs'>['rows'][number];
