import { paths } from '#app/paths.ts';
import type { InboxEntry } from '#app/queries/inbox/inbox-page.ts';

/** Where an entry of the inbox is worked off. */
export function entryPath({ kind, id }: Pick<InboxEntry, 'kind' | 'id'>): string {
  switch (kind) {
    case 'sign_minutes':
      return paths.minutes(id);
    case 'notice':
      return paths.newDirective({ 'cuoc-hop': id, loai: 'THONG_BAO_KET_LUAN' });
    case 'number':
      return paths.issueDirective(id);
    case 'sign':
    case 'urging':
    case 'confirm_oral':
      return paths.directive(id);
    default:
      return paths.task(id);
  }
}
