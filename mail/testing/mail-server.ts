import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export type ArrivedMail = { to: string[]; mail: ParsedMail };

export type MailServer = {
  url: string;
  /** What has arrived, in order. */
  mails: ArrivedMail[];
  /** Refuses with this code until it is set to undefined. */
  refuseWith: (code: number | undefined) => void;
  close: () => Promise<void>;
};

/** A mail server on a free port of this machine that keeps what it is given. */
export async function openMailServer(): Promise<MailServer> {
  const mails: ArrivedMail[] = [];
  let refusal: number | undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_address, _session, done) {
      if (refusal === undefined) return done();
      done(Object.assign(new Error('not now'), { responseCode: refusal }));
    },
    onData(stream, { envelope }, done) {
      simpleParser(stream).then(
        (mail) => {
          mails.push({ to: envelope.rcptTo.map(({ address }) => address), mail });
          done();
        },
        (error: Error) => done(error),
      );
    },
  });
  const socket = server.listen(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuseWith(code) {
      refusal = code;
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
