/**
 * The Content-Security-Policy of desk pages (docs/sources.md, Policy of desk pages). Inline style attributes are
 * allowed: widgets and the editor place things with them before scripts run, and they cannot load or run anything.
 */
export function deskPolicy(nonce: string, isDevelopment: boolean): string {
  // Next's development tools evaluate code, add styles and speak over a WebSocket.
  const [scripts, styles, connections] = isDevelopment
    ? [" 'unsafe-eval'", "'self' 'unsafe-inline'", "'self' ws:"]
    : ['', `'self' 'nonce-${nonce}'`, "'self'"];
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${scripts}`,
    `style-src ${styles}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob:",
    "font-src 'self'",
    "worker-src 'self'",
    // The preview: a page without scripts.
    "frame-src 'self'",
    `connect-src ${connections}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}
