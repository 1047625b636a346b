import type { AnyCommand } from '../define-command.server.ts';
import { recordDocumentFile } from '../documents/record-file.ts';
import { draftLetters } from '../urging/draft-letters.ts';
import { editLetter } from '../urging/edit-letter.ts';
import { assignIncoming } from './assign-incoming.ts';
import { assignOral } from './assign-oral.ts';
import { attachScan } from './attach-scan.ts';
import { confirmOral } from './confirm-oral.ts';
import { correctDirective } from './correct-directive.ts';
import { correctOral } from './correct-oral.ts';
import { createDirective } from './create-directive.ts';
import { discardDraft } from './discard-draft.ts';
import { editDirective } from './edit-directive.ts';
import { editIncoming } from './edit-incoming.ts';
import { editOral } from './edit-oral.ts';
import { issueDirective } from './issue-directive.ts';
import { recallDirective } from './recall-directive.ts';
import { recordOral } from './record-oral.ts';
import { registerIncoming } from './register-incoming.ts';
import { registerSecret } from './register-secret.ts';
import { removeScan } from './remove-scan.ts';
import { replaceDirective } from './replace-directive.ts';
import { replyToPoints } from './reply-to-points.ts';
import { reviseDirective } from './revise-directive.ts';
import { signDirective } from './sign-directive.ts';

/** The life of a directive, from draft to whatever ends it. */
export const directiveCommands: readonly AnyCommand[] = [
  createDirective,
  draftLetters,
  editLetter,
  editDirective,
  discardDraft,
  signDirective,
  reviseDirective,
  issueDirective,
  registerIncoming,
  registerSecret,
  editIncoming,
  assignIncoming,
  recordOral,
  editOral,
  assignOral,
  confirmOral,
  correctOral,
  correctDirective,
  replaceDirective,
  recallDirective,
  replyToPoints,
  attachScan,
  removeScan,
  recordDocumentFile,
];
