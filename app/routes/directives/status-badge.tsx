import { type DirectiveKind, type DirectiveStatus, directionOf } from '#app/domain/directive.ts';
import type { DisplayStatus } from '#app/domain/task.ts';
import { directivesText } from '#app/text/directives.ts';
import { useText } from '#app/text/index.ts';
import { statusLabelsText } from '#app/text/status-labels.ts';
import type { IconName } from '#app/ui/Icon.tsx';
import { StatusBadge } from '#app/ui/StatusBadge.tsx';

/** Colour and icon borrowed from the statuses of tasks; the word is the paper's own. */
const LOOKS: Record<DirectiveStatus, { status: DisplayStatus; icon: IconName }> = {
  draft: { status: 'moi', icon: 'edit' },
  signed: { status: 'cho', icon: 'cho' },
  issued: { status: 'xong', icon: 'xong' },
  replaced: { status: 'dung', icon: 'swap' },
  recalled: { status: 'huy', icon: 'huy' },
  discarded: { status: 'huy', icon: 'x' },
};

/** An order from elsewhere is not issued here, only its tasks are given out. */
export function DirectiveStatusBadge({ status, kind }: { status: DirectiveStatus; kind: DirectiveKind }) {
  const { directiveStatus } = useText(statusLabelsText);
  const { assigned } = useText(directivesText);
  const isAssigned = status === 'issued' && directionOf(kind) !== 'outgoing';
  const { icon, status: tone } = LOOKS[status];
  return <StatusBadge status={tone} icon={icon} label={isAssigned ? assigned : directiveStatus[status]} />;
}
