import { index, layout, type RouteConfig, type RouteConfigEntry, route } from '@remix-run/route-config';

/**
 * Addresses to files. Slugs are Vietnamese, as in `paths.ts`; files are English. Each noun keeps its own list.
 */
type Routes = RouteConfigEntry[];

const tasks: Routes = [
  route('nhiem-vu', 'routes/tasks/list.tsx'),
  route('nhiem-vu/:taskId', 'routes/tasks/detail/route.tsx'),
];

const account: Routes = [
  route('tai-khoan', 'routes/account/account.tsx'),
  route('tai-khoan/mat-khau', 'routes/account/password.tsx'),
];

/** Pages with the frame around them; they need a session. */
const framed: Routes = [
  index('routes/home/route.tsx'),
  route('tim-kiem', 'routes/search/search.tsx'),
  ...account,
  ...tasks,
];

/** Pages and answers without the frame. */
const bare: Routes = [
  route('dang-nhap', 'routes/sign-in/sign-in.tsx'),
  route('dang-xuat', 'routes/sign-in/sign-out.ts'),
  route('thiet-lap', 'routes/setup/set-up.tsx'),
  route('tuy-chon', 'routes/shell/preferences.ts'),
  route('quan-tri/thanh-phan', 'routes/shell/gallery.tsx'),
  route('*', 'routes/shell/not-found.ts'),
];

export default [
  layout('routes/shell/signed-in.tsx', [layout('routes/shell/page-boundary.tsx', framed)]),
  ...bare,
] satisfies RouteConfig;
