/** The form in which an e-mail names an account: spaces and capitals do not make another one. */
export function emailKey(email: string): string {
  return email.normalize('NFC').trim().toLowerCase().slice(0, 254);
}
