/** What a renderer gave for a page; header names in lower case. */
export type RenderedAnswer = { status: number; headers: Readonly<Record<string, string>>; body: Buffer };

/** Renders the page of a key; it is told nothing else, so no reader's headers or cookies can shape it. */
export type Render = (key: string) => Promise<RenderedAnswer>;
