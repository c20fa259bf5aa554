/** Akteure: organisations, their people, duplicates. */
export { listOrganizations } from './organizations.service.ts';
export { organizationsHandlers } from './organizations.handlers.ts';
export { ActorMatcher } from './match-said.ts';
export type {
  ActorValue,
  NoteCode,
  SaidActor,
  SaidActorMatch,
  SaidChange,
  SaidNote,
  SaidPerson,
} from './said-actor.ts';
export { ActorWriter } from './write-said.ts';
