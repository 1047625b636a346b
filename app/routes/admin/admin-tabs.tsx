import { can } from '#app/domain/access/can.ts';
import type { Permission } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { paths } from '#app/paths.ts';
import { adminText } from '#app/text/admin.ts';
import { useText } from '#app/text/index.ts';
import type { AdminText } from '#app/text/vi/admin.ts';
import { Tabs } from '#app/ui/Tabs.tsx';

export type AdminTab = keyof AdminText['tabs'];

const TABS: Record<AdminTab, { to: string; needs: readonly Permission[] }> = {
  overview: { to: paths.admin(), needs: [] },
  units: { to: paths.adminUnits(), needs: ['unit:manage'] },
  groups: { to: paths.adminGroups(), needs: ['unit:manage'] },
  people: { to: paths.adminUsers(), needs: ['person:manage'] },
  committees: { to: paths.adminCommittees(), needs: ['committee:manage'] },
  holidays: { to: paths.holidays(), needs: ['calendar:manage'] },
  rules: { to: paths.officeRules(), needs: ['office-rules:manage'] },
  reminders: { to: paths.reminders(), needs: ['reminder:read'] },
  audit: { to: paths.audit(), needs: ['audit:read'] },
  mails: { to: paths.mails(), needs: ['outbox:manage'] },
  outbox: { to: paths.outbox(), needs: ['outbox:manage'] },
};

/** The areas of administration a person may open; for a page's loader. */
export const adminTabsFor = (actor: Actor): AdminTab[] =>
  (Object.keys(TABS) as AdminTab[]).filter((tab) => {
    const { needs } = TABS[tab];
    return needs.length === 0 || needs.some((permission) => can(actor, permission));
  });

/** Where an area of administration is. */
export const adminTabPath = (tab: AdminTab): string => TABS[tab].to;

/** The areas of administration, the current one marked. */
export function AdminTabs({ tabs, current }: { tabs: readonly AdminTab[]; current: AdminTab }) {
  const t = useText(adminText);
  return (
    <Tabs
      label={t.tabsLabel}
      items={tabs.map((tab) => ({ to: TABS[tab].to, label: t.tabs[tab], current: tab === current }))}
    />
  );
}
