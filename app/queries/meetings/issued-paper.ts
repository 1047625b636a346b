import type { Db } from '../../db/client.server.ts';
import { issuedDocumentsOf } from '../../db/stores/issued-document-store.ts';
import type { MeetingPaper } from '../../domain/meeting-paper.ts';

/** The frozen document of a numbered paper of a meeting, or null while it is a draft. */
export async function issuedPaper(read: Db, meetingId: string, type: MeetingPaper): Promise<string | null> {
  const documents = await issuedDocumentsOf(read, 'meeting', meetingId);
  return documents.find((document) => document.type === type)?.id ?? null;
}
