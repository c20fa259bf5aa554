/** A value of an actor or of one of its people as the contract has it. */
export type ActorValue = string | null | readonly string[];
export type ActorValues = Readonly<Record<string, ActorValue>>;

/** A person a row of a list names. */
export interface SaidPerson {
  name: string;
  /** Of `role`, `department`, `phone`, `email` those the row gives. */
  values: ActorValues;
}

/** What a row of a list says of one actor. */
export interface SaidActor {
  row: number;
  name: string;
  /** The Kommune it has its seat in, and the town as written: names alone do not tell two parishes apart. */
  ags: string | null;
  city: string | null;
  values: ActorValues;
  /** The name of the actor it belongs to. */
  parent: string | null;
  /** Lines for the remark from columns that have no field; they are added to what stands there. */
  extras: readonly string[];
  person: SaidPerson | null;
}

/** A value that is new or other than before; `person` where it is one of the row's person. */
export interface SaidChange {
  key: string;
  before: ActorValue;
  after: ActorValue;
  person: boolean;
}
export type NoteCode =
  | 'ACTOR_RECOGNISED'
  | 'ACTOR_ALIKE'
  | 'ACTOR_AMBIGUOUS'
  | 'ACTOR_SEAT_DIFFERS'
  | 'ACTOR_ROWS_DIFFER'
  | 'ACTOR_PARENT_NEW'
  | 'ACTOR_PARENT_OPEN';
export interface SaidNote {
  code: NoteCode;
  text: string;
  value: string;
  /** Names that may be written instead. */
  options: readonly string[];
}

/** A row beside the actors that are known. */
export interface SaidActorMatch {
  said: SaidActor;
  /** Tells the actors of a file apart. */
  key: string;
  /** The stored actor; null for one that is not there yet. */
  id: string | null;
  /** The first row of the file that speaks of this new actor. */
  begins: boolean;
  /** The stored person of that name. */
  personId: string | null;
  changes: readonly SaidChange[];
  notes: readonly SaidNote[];
  /** Why the row is held back; one of the notes. */
  rejected: NoteCode | null;
}

/** Values as the rows of the file find them, with which row said one first. */
export interface Said {
  values: Record<string, ActorValue>;
  saidBy: Map<string, number>;
}
export interface KnownActor extends Said {
  id: string | null;
  key: string;
  name: string;
  parent: string | null;
  /** By folded name. */
  people: Map<string, Said & { id: string | null }>;
}
