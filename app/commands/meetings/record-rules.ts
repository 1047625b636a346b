import type { Tx } from '../../db/client.server.ts';
import { type Meeting, saveMeeting } from '../../db/stores/meeting-store.ts';
import { checkRecordOpen } from '../../domain/workflow/meeting-workflow.ts';

/**
 * Comes before every change to the record of a meeting: refuses it once the minutes carry a signature, and moves the
 * meeting's version on, so that nobody signs a page they have not seen.
 */
export async function openRecord(
  tx: Tx,
  meeting: Meeting,
  patch: Parameters<typeof saveMeeting>[2] = {},
): Promise<void> {
  checkRecordOpen(meeting);
  await saveMeeting(tx, meeting, patch);
}
