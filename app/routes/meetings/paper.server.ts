import { invitationFacts, minutesFacts, type Numbering } from '#app/documents/papers/meeting-paper.ts';
import type { FactsByType } from '#app/documents/registry.ts';
import type { MeetingPaper } from '#app/domain/meeting-paper.ts';
import { meetingPrint } from '#app/queries/meetings/meeting-print.ts';
import { officeTimeZone } from '#app/web/office.server.ts';
import type { PageContext } from '#app/web/page.server.ts';

/** The facts of a meeting's paper as things stand, and what its register needs to know of it. */
export async function paperOf<Type extends MeetingPaper>(
  { read, actor, params }: Pick<PageContext<{ meetingId: string }>, 'read' | 'actor' | 'params'>,
  type: Type,
  numbering: Numbering,
): Promise<{ facts: FactsByType[Type]; signer: string; recipients: string; version: number }> {
  const print = await meetingPrint(read, actor, { meetingId: params.meetingId, timeZone: officeTimeZone() });
  const { version } = print;
  if (type === 'meeting-invitation') {
    const facts = invitationFacts(print, numbering);
    const register = { signer: facts.signature.name, recipients: facts.invitees.join('; ') };
    return { facts: facts as FactsByType[Type], ...register, version };
  }
  const facts = minutesFacts(print, numbering);
  const register = { signer: facts.chairSignature.name, recipients: facts.recipients.lines.join('; ') };
  return { facts: facts as FactsByType[Type], ...register, version };
}
