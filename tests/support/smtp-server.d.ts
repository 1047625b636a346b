/** What the tests use of the package, which carries no types. */
declare module 'smtp-server' {
  import type { AddressInfo } from 'node:net';
  import type { Readable } from 'node:stream';

  interface Session {
    envelope: { mailFrom: { address: string }; rcptTo: { address: string }[] };
  }
  type Done = (error?: Error & { responseCode?: number }) => void;

  export class SMTPServer {
    constructor(options: {
      authOptional?: boolean;
      disabledCommands?: string[];
      logger?: boolean;
      onData?: (stream: Readable, session: Session, done: Done) => void;
    });
    server: { address(): AddressInfo };
    listen(port: number, host: string, done: () => void): void;
    close(done: () => void): void;
  }
}
