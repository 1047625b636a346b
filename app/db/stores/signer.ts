import { RuleBroken } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { allowedForms, checkSigning, type SignerRank, type SigningForm } from '../../domain/signing.ts';
import type { Db } from '../client.server.ts';
import type { SeriesOwner } from './number-book.ts';
import { type HeldPost, postsHeld } from './post-store.ts';

/** What a directive keeps of its signature. */
export interface Signer {
  signerPersonId: string | null;
  signingForm: SigningForm | null;
  signerName: string;
  /** The post signed in, as it is written in full. */
  signerTitle: string;
}

const NOBODY: Signer = { signerPersonId: null, signingForm: null, signerName: '', signerTitle: '' };

const rankOf = ({ role }: HeldPost): SignerRank =>
  role === 'chair' ? 'HEAD' : role === 'vice_chair' ? 'DEPUTY' : 'SUBORDINATE_HEAD';

/**
 * Who signs for whom on a day, and how (check C3). For a committee only its own posts count; for a People's Committee
 * those held in its units. Throws RuleBroken when the person holds no such post that day, or not one that may sign so.
 */
export async function signerOf(
  db: Db,
  owner: SeriesOwner,
  { signerPersonId, signingForm }: { signerPersonId: string | null; signingForm: SigningForm | null },
  day: LocalDate,
): Promise<Signer> {
  if (signerPersonId === null) return NOBODY;
  const posts = await postsHeld(db, day, { issuerId: owner.issuerId, personIds: [signerPersonId] });
  const ranked = posts
    .filter(({ committeeId }) => committeeId === owner.committeeId)
    .toSorted((a, b) => ORDER.indexOf(rankOf(a)) - ORDER.indexOf(rankOf(b)));
  const [post] = ranked;
  if (!post) throw new RuleBroken('signing.post_not_valid', { signedOn: day }, 'signerPersonId');
  const issuer = owner.committeeId === null ? 'PEOPLES_COMMITTEE' : 'ADVISORY_BODY';
  const rank = rankOf(post);
  const form = signingForm ?? allowedForms(issuer, rank)[0];
  if (!form) throw new RuleBroken('signing.form_not_allowed', { issuer, rank }, 'signerPersonId');
  checkSigning({ form, issuer, rank, post: { validFrom: null, validTo: null }, signedOn: day });
  return { signerPersonId, signingForm: form, signerName: post.name, signerTitle: post.title };
}

const ORDER: readonly SignerRank[] = ['HEAD', 'DEPUTY', 'SUBORDINATE_HEAD'];
