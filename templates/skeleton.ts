// Writes the first template.docx of each document type, laid out by the form profile. From then on the file is
// the office's: an existing one is only written anew when its type is named.
//   npm run templates:build                      the missing ones
//   npm run templates:build -- meeting-minutes   this one, in place of what is there
//   npm run templates:build -- --all             all of them
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Document, type ISectionOptions, Packer } from 'docx';
import { DOCUMENT_TYPE_NAMES, DOCUMENT_TYPES, type DocumentTypeName } from '../app/documents/registry.ts';
import { templatePath } from '../app/documents/template-files.server.ts';
import { conclusionNotice } from './skeleton/layouts/conclusion-notice.ts';
import { directiveLetter } from './skeleton/layouts/directive-letter.ts';
import { meetingInvitation } from './skeleton/layouts/meeting-invitation.ts';
import { meetingMinutes } from './skeleton/layouts/meeting-minutes.ts';
import { progressReport } from './skeleton/layouts/progress-report.ts';
import { urgingLetter } from './skeleton/layouts/urging-letter.ts';
import { styles } from './skeleton/styles.ts';

const LAYOUTS: Record<DocumentTypeName, () => ISectionOptions[]> = {
  'meeting-invitation': meetingInvitation,
  'meeting-minutes': meetingMinutes,
  'conclusion-notice': conclusionNotice,
  'directive-letter': directiveLetter,
  'progress-report': progressReport,
  'urging-letter': urgingLetter,
};

function templateOf(type: DocumentTypeName): Promise<Buffer> {
  const document = new Document({
    creator: 'Chỉ Đạo',
    lastModifiedBy: 'Chỉ Đạo',
    title: DOCUMENT_TYPES[type].title,
    compatibility: { version: 15 },
    styles,
    sections: LAYOUTS[type](),
  });
  return Packer.toBuffer(document);
}

const named = process.argv.slice(2);
for (const type of DOCUMENT_TYPE_NAMES) {
  const path = templatePath(type, 'template.docx');
  if (existsSync(path) && !named.includes('--all') && !named.includes(type)) continue;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await templateOf(type));
  console.log(`written: ${path}`);
}
