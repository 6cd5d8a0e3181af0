// The joined buttons of an image toolbar, with or without something between them, and nothing else on the line.
const toolbarLine = /^[\s|·•]*(?:(?:left|center|right|del(?:ete)?)[\s|·•]*){2,}$/i;

/** Whether a whole line is a leaked image toolbar (`leftcenterrightdel`): an image stood there. */
export function isToolbarLine(text: string): boolean {
  return text.length < 100 && toolbarLine.test(text);
}
