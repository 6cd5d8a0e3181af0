import { publicResponse } from '#app/(site)/site-response.ts';

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#a3161a"/><path fill="#fffdf9" d="M7 8h18v4h-6.8v13h-4.4V12H7z"/></svg>\n`;

export function GET(): Response {
  return publicResponse(svg, 'image/svg+xml', ['favicon']);
}
