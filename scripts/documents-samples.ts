// npm run documents:samples -- DIR: writes every document type, made from its sample, to DIR/<type>.docx.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOCUMENT_TYPE_NAMES } from '../app/documents/registry.ts';
import { renderDocument } from '../app/documents/render.server.ts';
import { sampleFacts } from '../app/documents/template-files.server.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Say where to: npm run documents:samples -- DIR');
  process.exit(1);
}
await mkdir(folder, { recursive: true });
for (const type of DOCUMENT_TYPE_NAMES) {
  const path = join(folder, `${type}.docx`);
  await writeFile(path, await renderDocument(type, await sampleFacts(type)));
  console.log(path);
}
