/** What the newsroom asks of the press, after a commit and never inside a transaction. */
export type Press = {
  /** Forgets every page that carries one of the tags; a page being rendered at this moment is not kept either. */
  purge(tags: readonly string[]): void;
  /** Renders a public page (`/`, `/thoi-su?page=2`) into memory before its first reader asks for it. */
  warm(path: string): void;
};
