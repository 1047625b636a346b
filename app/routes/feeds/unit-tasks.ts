import type { LoaderFunctionArgs } from '@remix-run/node';
import { serveUnitTasks } from '#app/web/feeds/unit-tasks-feed.server.ts';

/** The open tasks of a unit, for other systems. */
export const loader = (args: LoaderFunctionArgs) => serveUnitTasks(args);
