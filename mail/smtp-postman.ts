import { createTransport } from 'nodemailer';
import type { Letter, Postman } from './postman.ts';

type SmtpSettings = {
  /** `smtp://user:password@mail.example:587`, or `smtps://` for TLS from the first byte. */
  url: string;
  /** Who the letters come from: `Tòa soạn <tin@bao.example.vn>`. */
  from: string;
  /** Told why a letter was not taken; the letter's text is not part of it. */
  warn: (problem: { letter: string; error: unknown }) => void;
};

const patience = 20_000;

/** Hands letters to a mail server over SMTP, one connection at a time; STARTTLS is used where it is offered. */
export function smtpPostman({ url, from, warn }: SmtpSettings): Postman {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 1,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    // A letter is text of ours: nothing in it names a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async deliver({ id, to, subject, text }: Letter) {
      try {
        const headers = { 'Auto-Submitted': 'auto-generated' };
        // As an object, so that no comma or bracket in it can name somebody else.
        const address = { name: '', address: to };
        await transport.sendMail({
          from,
          to: address,
          subject,
          text,
          headers,
          messageId: messageId(id, from),
        });
        return 'sent';
      } catch (error) {
        warn({ letter: id, error });
        return isForGood(error) ? 'never' : 'later';
      }
    },
    close: () => transport.close(),
  };
}

/** The same letter has the same id, however often it is tried: mail programs then show it once. */
function messageId(id: string, from: string): string {
  const domain = /@([A-Za-z0-9.-]+)/.exec(from)?.[1] ?? 'localhost';
  return `<${id}@${domain}>`;
}

/** A mail server says no for good with a code from 500; that it wants another login is the operator's to mend. */
function isForGood(error: unknown): boolean {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  return code !== 'EAUTH' && responseCode !== undefined && responseCode >= 500;
}
