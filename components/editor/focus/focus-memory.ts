const key = 'toasoan.writing-focus';

/** Whether this device was left in focus mode; false where the browser keeps nothing. */
export function wasFocusing(): boolean {
  try {
    return localStorage.getItem(key) === 'on';
  } catch {
    return false;
  }
}

export function keepFocusing(on: boolean): void {
  try {
    if (on) localStorage.setItem(key, 'on');
    else localStorage.removeItem(key);
  } catch {
    // The mode is then not remembered.
  }
}
