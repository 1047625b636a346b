import type { SavedText } from './save.ts';

/** How an attempt to save went. */
export type SaveAnswer =
  | { kind: 'saved'; saved: SavedText }
  | { kind: 'offline' }
  | { kind: 'signed-out' }
  | { kind: 'conflict' }
  | { kind: 'refused'; problem: string };

interface TextToSave {
  to: string;
  itemId: string;
  version: number;
  summary: string;
}

/** Sends text to be kept. Never throws: whatever happens is an answer, and the text is still on the page. */
export async function saveText({ to, itemId, version, summary }: TextToSave): Promise<SaveAnswer> {
  const body = new URLSearchParams({ intent: 'summary', itemId, version: String(version), summary });
  let response: Response;
  try {
    // Outlives the page, so that leaving it does not lose the last words.
    response = await fetch(to, { method: 'POST', body, keepalive: body.toString().length < 60_000 });
  } catch {
    return { kind: 'offline' };
  }
  if (response.status === 401) return { kind: 'signed-out' };
  if (response.status === 409) return { kind: 'conflict' };
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && isSaved(answer)) return { kind: 'saved', saved: answer };
  const problem = problemIn(answer);
  return problem ? { kind: 'refused', problem } : { kind: 'offline' };
}

const isSaved = (answer: unknown): answer is SavedText =>
  typeof answer === 'object' && answer !== null && 'version' in answer && 'summary' in answer;

const problemIn = (answer: unknown): string | null => {
  const problems = (answer as { problems?: { message: string }[] } | null)?.problems;
  return problems?.[0]?.message ?? null;
};
