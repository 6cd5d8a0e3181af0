/** What `--encoding` takes. TCVN3 and VNI have no sign in a plain text by which a program could know them. */
export const encodings = ['utf-8', 'utf-16', 'windows-1258', 'tcvn3', 'vni'] as const;
export type Encoding = (typeof encodings)[number];
