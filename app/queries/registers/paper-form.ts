import { desc, eq } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { numberEntries } from '../../db/schema.ts';
import { seriesOf } from '../../db/stores/number-book.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { type AskedRegister, registerToChange } from './register-to-change.ts';
import { typesServed, usualSymbols } from './symbols.ts';

const REMEMBERED_LINES = 100;

/** What the form of a paper chooses from: types with their symbols, and names written in the register before. */
export async function paperForm(read: Db, actor: Actor, asked: AskedRegister) {
  const { register, row } = await registerToChange(read, actor, asked, 'directive:issue');
  const types = typesServed(row, await seriesOf(read, row, row.year));
  const lines = await read
    .select({
      signer: numberEntries.signer,
      recipients: numberEntries.recipients,
      fileCopy: numberEntries.fileCopy,
    })
    .from(numberEntries)
    .where(eq(numberEntries.seriesId, row.id))
    .orderBy(desc(numberEntries.number))
    .limit(REMEMBERED_LINES);
  const written = (field: keyof (typeof lines)[number]) => [
    ...new Set(lines.map((line) => line[field]).filter((text) => text !== '')),
  ];
  return {
    register,
    types: types.map((docType) => ({ docType, symbols: usualSymbols(docType, register.symbols) })),
    written: { signers: written('signer'), recipients: written('recipients'), fileCopies: written('fileCopy') },
  };
}
