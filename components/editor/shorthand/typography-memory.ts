const key = 'toasoan-typography';

/** Whether signs are corrected on this device: yes, until somebody says no. */
export function correctsTypography(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

/** Remembers the wish on this device; where nothing can be kept it holds for nothing. */
export function keepTypography(on: boolean): void {
  try {
    localStorage.setItem(key, on ? 'on' : 'off');
  } catch {
    // A private window that keeps nothing: the next visit begins as the first.
  }
}
