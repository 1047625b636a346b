import type { ActionFunctionArgs } from '@remix-run/node';
import { recordOral } from '#app/commands/directives/record-oral.ts';
import { directiveFormText } from '#app/text/directive-form.ts';
import { page } from '#app/ui/page-handle.ts';
import { rowsChanged } from '#app/web/form-rows.server.ts';
import { NewSource } from './form/new-source.tsx';
import { newSourceAction, newSourceLoader } from './new-source.server.ts';

export const loader = newSourceLoader('directive:record-oral');

const save = newSourceAction(recordOral);
export const action = async (args: ActionFunctionArgs) => (await rowsChanged(args, 'save')) ?? save(args);

export const handle = page({ title: ({ locale }) => directiveFormText[locale].newOral, layout: 'compact' });

export default function NewOral() {
  return <NewSource kind="ORAL" />;
}
