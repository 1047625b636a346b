import { redirect } from '@remix-run/node';
import { paths } from '#app/paths.ts';

/** One report so far: its builder is the reports' home. */
export const loader = () => redirect(paths.progressReport());
