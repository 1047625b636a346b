/** The bare server: the same statements on the same file, then the same bytes. Nothing is rendered or checked. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import BetterSqlite3 from 'better-sqlite3';
import type { RecordedRead } from './record-sql.ts';

export interface FloorPage {
  path: string;
  reads: RecordedRead[];
  body: string;
}

const [file = '', pagesFile = '', port = '0'] = process.argv.slice(2);
const db = new BetterSqlite3(file);
for (const pragma of ['journal_mode = WAL', 'query_only = ON', 'cache_size = -16000']) db.pragma(pragma);
const pages = JSON.parse(readFileSync(pagesFile, 'utf8')) as FloorPage[];
const answers = new Map(
  pages.map(({ path, reads, body }) => {
    const statements = reads.map(({ sql, params }) => ({ statement: db.prepare(sql).raw(), params }));
    return [path, { statements, body: Buffer.from(body) }];
  }),
);

createServer((request, response) => {
  const answer = answers.get(request.url ?? '');
  if (!answer) return response.writeHead(404).end();
  for (const { statement, params } of answer.statements) statement.all(...params);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': answer.body.length });
  response.end(answer.body);
}).listen(Number(port), '127.0.0.1');
