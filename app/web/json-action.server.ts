import type { ActionFunctionArgs } from '@remix-run/node';

interface Answer {
  data: unknown;
  init: ResponseInit | null;
}

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && 'data' in value && 'init' in value;

/**
 * A page's action for a route without a component, called by scripts: answers and refusals alike become JSON with
 * their status, which Remix drops for routes that have no page.
 */
export const jsonAction =
  (action: (args: ActionFunctionArgs) => Promise<unknown>) =>
  async (args: ActionFunctionArgs): Promise<Response> => {
    const answer = await action(args).catch((thrown: unknown) => thrown);
    if (answer instanceof Response) return answer;
    if (!isAnswer(answer)) throw answer;
    return Response.json(answer.data, { ...answer.init, headers: { 'Cache-Control': 'no-store' } });
  };
