import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import type { StoredFile } from '../../app/commands/files/uploads.ts';
import type { FileStore } from '../../app/files/store.server.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Stores a small Word file, as units hand them in: the first line is its heading. */
export async function wordFile(store: FileStore, name: string, lines: readonly string[]): Promise<StoredFile> {
  const [heading = name, ...body] = lines;
  const children = [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
    ...body.map((text) => new Paragraph({ text })),
  ];
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  return { name, contentType: WORD, ...(await store.put(bytes)) };
}
