// Proves the log: recomputes its chain and names the first broken link. npm run audit:verify
import { verifyAudit } from '../app/commands/audit.ts';
import { ConfigurationError, loadConfig } from '../app/config.server.ts';
import { openDatabase } from '../app/db/client.server.ts';

try {
  const db = await openDatabase({ url: loadConfig().databaseUrl, migrations: 'drizzle' });
  const verdict = await verifyAudit(db.read).finally(() => db.close());
  if (verdict.intact) console.log(`The log is intact: ${verdict.count} lines, last hash ${verdict.lastHash}`);
  else {
    console.error(`The log is broken at line ${verdict.brokenAt}`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof ConfigurationError ? error.message : error);
  process.exitCode = 1;
}
