/**
 * What a newspaper says about itself on its pages, and the variable that each is set by. A compulsory line that is
 * missing stops every publication. Source: docs/sources.md, Imprint.
 */
export const imprintLines = [
  { key: 'governingBody', variable: 'TOASOAN_GOVERNING_BODY', isCompulsory: true },
  { key: 'licence', variable: 'TOASOAN_LICENCE', isCompulsory: true },
  { key: 'editorInChief', variable: 'TOASOAN_EDITOR_IN_CHIEF', isCompulsory: true },
  { key: 'address', variable: 'TOASOAN_ADDRESS', isCompulsory: true },
  { key: 'phone', variable: 'TOASOAN_PHONE', isCompulsory: true },
  { key: 'email', variable: 'TOASOAN_EMAIL', isCompulsory: true },
  { key: 'deputyEditors', variable: 'TOASOAN_DEPUTY_EDITORS', isCompulsory: false },
  { key: 'advertising', variable: 'TOASOAN_ADVERTISING', isCompulsory: false },
] as const;

export type ImprintKey = (typeof imprintLines)[number]['key'];
export type Imprint = Readonly<Partial<Record<ImprintKey, string>>>;

/** The variables of the compulsory lines that an imprint lacks. */
export function missingLines(imprint: Imprint): string[] {
  return imprintLines
    .filter(({ key, isCompulsory }) => isCompulsory && imprint[key] === undefined)
    .map(({ variable }) => variable);
}
