interface Step {
  actor: string;
  undone: boolean;
  undoable: boolean;
}

/** The step Ctrl+Z takes back: the newest of this person that still can be; steps come newest first. */
export const lastUndoable = <S extends Step>(steps: readonly S[], person: string): S | undefined =>
  steps.find((step) => step.actor === person && step.undoable && !step.undone);
