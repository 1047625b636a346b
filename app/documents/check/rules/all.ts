import { addresseeRules } from './addressees.ts';
import { annexRules } from './annexes.ts';
import { basisRules } from './bases.ts';
import { bodyRules } from './body.ts';
import { capitalRules } from './capitals.ts';
import { dateRules } from './dates.ts';
import { fontRules } from './font.ts';
import { headRules } from './head.ts';
import { numberRules } from './number.ts';
import { orderRules } from './order.ts';
import { pageRules } from './page.ts';
import { pageNumberRules } from './page-number.ts';
import { recipientRules } from './recipients.ts';
import type { Rule } from './rule.ts';
import { ruleLineRules } from './rule-lines.ts';
import { signatureRules } from './signature.ts';
import { tableRules } from './tables.ts';
import { typeRules } from './type.ts';
import { typingRules } from './typing.ts';

/** Every rule of form that is checked. */
export const RULES: readonly Rule[] = [
  ...pageRules,
  ...fontRules,
  ...pageNumberRules,
  ...headRules,
  ...typeRules,
  ...ruleLineRules,
  ...numberRules,
  ...dateRules,
  ...addresseeRules,
  ...basisRules,
  ...bodyRules,
  ...orderRules,
  ...tableRules,
  ...signatureRules,
  ...recipientRules,
  ...annexRules,
  ...typingRules,
  ...capitalRules,
];
