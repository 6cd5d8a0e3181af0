/** What a browser lets the writer choose; old files too, so that they are told what to do with them. */
export const documentAccept =
  '.docx,.docm,.doc,.rtf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/msword';

/** The text documents among dropped, pasted or chosen files, by their names. */
export function documentsAmong(files: FileList | null | undefined): File[] {
  return [...(files ?? [])].filter(({ name }) => /\.(?:docx|docm|doc|rtf)$/i.test(name));
}
