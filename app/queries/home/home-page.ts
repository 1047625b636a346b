import type { Db } from '../../db/client.server.ts';
import type { Actor, Post, Role } from '../../domain/access/roles.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { chairHome } from './chair-home.ts';
import { officeHome } from './office-home.ts';
import { unitHome } from './unit-home.ts';

type HomeKind = 'chair' | 'office' | 'unit' | 'system';

/** Which home a role opens with. */
const HOME_OF: Record<Role, HomeKind> = {
  chair: 'chair',
  vice_chair: 'chair',
  standing_office: 'office',
  secretary: 'office',
  clerk: 'office',
  member: 'office',
  viewer: 'office',
  unit_head: 'unit',
  officer: 'unit',
  administrator: 'system',
};

/** Of several posts, the one that sees furthest decides. */
const FIRST: HomeKind[] = ['chair', 'office', 'unit', 'system'];

function mainPost(actor: Actor): { kind: HomeKind; post: Post } | null {
  for (const kind of FIRST) {
    const post = actor.posts.find(({ role }) => HOME_OF[role] === kind);
    if (post) return { kind, post };
  }
  return null;
}

/** The home page of whoever asks; `system` and `none` have no work of their own to show. */
export async function homePage(read: Db, actor: Actor, { today }: { today: LocalDate }) {
  const main = mainPost(actor);
  switch (main?.kind) {
    case 'chair':
      return { kind: 'chair' as const, ...(await chairHome(read, actor, { issuerId: main.post.issuerId, today })) };
    case 'office':
      return { kind: 'office' as const, ...(await officeHome(read, actor, { post: main.post, today })) };
    case 'unit':
      return { kind: 'unit' as const, ...(await unitHome(read, actor, { unitId: main.post.unitId, today })) };
    case 'system':
      return { kind: 'system' as const };
    default:
      return { kind: 'none' as const };
  }
}
