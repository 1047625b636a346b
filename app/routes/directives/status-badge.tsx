import type { DirectiveStatus } from '#app/domain/directive.ts';
import type { DisplayStatus } from '#app/domain/task.ts';
import { useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
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

export function DirectiveStatusBadge({ status }: { status: DirectiveStatus }) {
  const { directiveStatus } = useText(labelsText);
  const { icon, status: tone } = LOOKS[status];
  return <StatusBadge status={tone} icon={icon} label={directiveStatus[status]} />;
}
