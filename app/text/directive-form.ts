import { directiveForm as en } from './en/directive-form.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { directiveForm as vi } from './vi/directive-form.ts';

/** Words of the forms of directives. */
export const directiveFormText = pair('directiveForm', vi, WITH_ENGLISH ? en : undefined);
