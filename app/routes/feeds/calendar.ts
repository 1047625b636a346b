import type { LoaderFunctionArgs } from '@remix-run/node';
import { serveCalendar } from '#app/web/feeds/calendar-feed.server.ts';

/** A person's secret calendar. */
export const loader = (args: LoaderFunctionArgs) => serveCalendar(args);
