import { resolve } from 'node:path';
import type { Office } from './commands/define-command.server.ts';
import type { Config } from './config.server.ts';
import { openDatabase } from './db/client.server.ts';
import { dateInZone, instantInZone, type LocalDate, timeInZone } from './domain/shared/local-date.ts';
import { folderStore } from './files/store.server.ts';
import type { Mailer } from './mail/mailer.ts';
import { openMailer } from './mail/transport.server.ts';
import { installationSecret } from './secret.server.ts';

/** The one set of live things of this process: configuration, database, files, clock. */
export interface Runtime {
  config: Config;
  /** Key of session tokens and signed cookies. */
  secret: string;
  office: Office;
  mailer: Mailer;
  /** The office's calendar day. */
  today: () => LocalDate;
  close(): Promise<void>;
}

// Dev reloads evaluate modules again; the connections must not be opened again.
const holder = globalThis as unknown as { chiDaoRuntime?: Runtime };

/** Office time: the wall clock, or in training mode the time of day on the fixed training day. */
export const officeClock =
  ({ officeTimeZone, trainingToday }: Pick<Config, 'officeTimeZone' | 'trainingToday'>) =>
  (): Date => {
    const now = new Date();
    return trainingToday ? instantInZone(trainingToday, timeInZone(now, officeTimeZone), officeTimeZone) : now;
  };

/** Opens everything, migrates, and becomes what {@link runtime} returns. The only composition root. */
export async function startRuntime(config: Config): Promise<Runtime> {
  if (holder.chiDaoRuntime) return holder.chiDaoRuntime;
  const db = await openDatabase({ url: config.databaseUrl, migrations: resolve('drizzle') });
  await db.migrate();
  const clock = officeClock(config);
  const office: Office = {
    db,
    files: folderStore(resolve(config.dataDir, 'files')),
    clock,
    timeZone: config.officeTimeZone,
  };
  const mailer = openMailer(config);
  const runtime: Runtime = {
    config,
    secret: installationSecret(config),
    office,
    mailer,
    today: () => dateInZone(clock(), config.officeTimeZone),
    async close() {
      holder.chiDaoRuntime = undefined;
      mailer.close();
      await db.close();
    },
  };
  holder.chiDaoRuntime = runtime;
  return runtime;
}

/** The running process's {@link Runtime}. Throws before {@link startRuntime}. */
export function runtime(): Runtime {
  if (!holder.chiDaoRuntime) throw new Error('the runtime has not been started');
  return holder.chiDaoRuntime;
}
