/** The replacement in the capitals of what it replaces: `Đảng` → `Bộ`, `ĐẢNG` → `BỘ`, `đảng` → as it was given. */
export function inCaseOf(found: string, replacement: string): string {
  const letters = found.replace(/\P{L}/gu, '');
  if (letters === '') return replacement;
  const isUpper = letters === letters.toLocaleUpperCase('vi') && letters !== letters.toLocaleLowerCase('vi');
  if (isUpper && [...letters.normalize('NFC')].length > 1) return replacement.toLocaleUpperCase('vi');
  const [first = ''] = letters.normalize('NFC');
  const isCapital = first !== first.toLocaleLowerCase('vi');
  return isCapital ? withCapital(replacement) : replacement;
}

function withCapital(text: string): string {
  const [first = ''] = text.normalize('NFC');
  return first.toLocaleUpperCase('vi') + text.normalize('NFC').slice(first.length);
}
