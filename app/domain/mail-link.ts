import { NotAllowed, RuleBroken } from './shared/errors.ts';

/** A link in a mail, as far as its rules go. */
export interface MailLinkRecord {
  readonly personId: string;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

/** What a link can still do: `open`, or why it cannot. */
export const linkState = ({ usedAt, expiresAt }: MailLinkRecord, now: Date): 'open' | 'used' | 'expired' =>
  usedAt !== null ? 'used' : now >= expiresAt ? 'expired' : 'open';

/** A link works once, for a time, for the person it was sent to. Throws `mail_link.used`, `mail_link.expired`, NotAllowed. */
export function checkLink(link: MailLinkRecord, { personId, now }: { personId: string | null; now: Date }): void {
  if (link.personId !== personId) throw new NotAllowed('mail_link');
  const state = linkState(link, now);
  if (state !== 'open') throw new RuleBroken(`mail_link.${state}`);
}
