/** Names the person whose page sends a request; the server refuses it when somebody else is signed in by then. */
export const personHeader = 'x-desk-person';
/** The name of the `<meta>` in which a page says whose it is. */
export const personMeta = 'desk-person';
