import { z } from 'zod';
import { id } from '#app/commands/inputs.ts';
import { writeSummary } from '#app/commands/meetings/write-summary.ts';
import { jsonAction } from '#app/web/json-action.server.ts';
import { pageAction } from '#app/web/page.server.ts';

/** What the page is told after text was saved while it was typed. */
export interface SavedText {
  version: number;
  /** The text as it is kept: cleaned, and what the next change starts from. */
  summary: string;
}

/** Takes text that is saved while somebody types. No page belongs to this address. */
export const action = jsonAction(
  pageAction({
    params: z.object({ meetingId: id }),
    intents: {
      summary: {
        command: writeSummary,
        answer: ({ version, summary }: SavedText): SavedText => ({ version, summary }),
      },
    },
  }),
);
