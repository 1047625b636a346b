import { type RouteConfig, route } from '@remix-run/route-config';

/**
 * Addresses to files. Slugs are Vietnamese, as in `paths.ts`; files are English. Each noun keeps its own list; pages
 * inside `signed-in.tsx` have the frame and need a session.
 */
const shell = [
  route('tuy-chon', 'routes/shell/preferences.ts'),
  route('quan-tri/thanh-phan', 'routes/shell/gallery.tsx'),
  route('*', 'routes/shell/not-found.ts'),
];

export default [...shell] satisfies RouteConfig;
