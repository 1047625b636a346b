import type { ActionFunctionArgs } from '@remix-run/node';

/**
 * The form that was sent. Throws the 413 answer when it was over the limit, and the 400 answer when it is no form.
 * As responses, not as data: routes without a component have no page to show data on.
 */
export async function postedForm({
  request,
  context,
}: Pick<ActionFunctionArgs, 'request' | 'context'>): Promise<FormData> {
  if (context.bodyTooLarge) throw new Response(null, { status: 413 });
  try {
    return await request.formData();
  } catch {
    throw new Response(null, { status: 400 });
  }
}
