'use client';

declare global {
  /** Where the parts of a dialog look for the nonce that the page's policy asks of `<style>`. */
  var __webpack_nonce__: string | undefined;
}

/** Hands the page's nonce to the code that stops the page from scrolling behind a dialog. */
export function GivenNonce({ nonce }: { nonce: string }) {
  // The document keeps the policy it came with: what a soft navigation or a refresh brings is another request's nonce.
  if (typeof window !== 'undefined' && nonce !== '') globalThis.__webpack_nonce__ ??= nonce;
  return null;
}
