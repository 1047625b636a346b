import { runtime } from '../runtime.server.ts';

/** The IANA zone of the office's wall clock. */
export const officeTimeZone = (): string => runtime().office.timeZone;

/** The bytes of a stored file, by their hash. */
export const openStored = (sha256: string): Promise<{ size: number; body: ReadableStream<Uint8Array> }> =>
  runtime().office.files.open(sha256);
