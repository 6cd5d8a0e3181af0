/** One ProseMirror step as JSON and the client that made it, as `prosemirror-collab` wants them. */
export type StepView = { step: unknown; clientId: string };

/** The steps after `since`, oldest first; when `more` is true, ask again from the last one received. */
export type StepsView = { version: number; steps: StepView[]; more: boolean };
