import { directiveWithdrawal as en } from './en/directive-withdrawal.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { directiveWithdrawal as vi } from './vi/directive-withdrawal.ts';

/** Words of recalling, replacing and correcting a directive. */
export const directiveWithdrawalText = pair('directiveWithdrawal', vi, WITH_ENGLISH ? en : undefined);
