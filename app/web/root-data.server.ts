import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { runtime } from '../runtime.server.ts';
import type { Display } from '../text/index.ts';
import { readPreferences } from './cookies.server.ts';

/** What the document itself depends on, whoever is or is not signed in. */
export interface RootData extends Display {
  theme: 'system' | 'light' | 'dark';
  /** A banner names the training day. */
  training: boolean;
  /** The form this page answers was refused: its title says so. */
  refused: boolean;
}

export async function rootData({ request, context }: LoaderFunctionArgs): Promise<RootData> {
  const { locale = 'vi', theme = 'system' } = await readPreferences(request);
  const { config, today } = runtime();
  return {
    locale,
    theme,
    today: today(),
    timeZone: config.officeTimeZone,
    training: config.trainingToday !== null,
    refused: context.refused === true,
  };
}

/** For pages that only trainers and developers need: an office's real installation does not have them. */
export function trainingOnly(): { training: true } {
  if (runtime().config.trainingToday === null) throw data(null, { status: 404 });
  return { training: true };
}
