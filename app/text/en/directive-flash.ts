import type { FlashSentence } from '../flash.ts';
import type { directiveFlash as vi } from '../vi/directive-flash.ts';

export const directiveFlash: Record<keyof typeof vi, FlashSentence> = {
  'directive.oral_corrected': () => 'Corrected. The order still waits for confirmation.',
  'directive.secret_registered': () => 'Secret paper registered and given to its units.',
  'directive.created': () => 'Draft saved.',
  'directive.saved': () => 'Draft saved.',
  'directive.discarded': () => 'Draft dropped.',
  'directive.signed': () => 'Signed, waiting for its number.',
  'directive.revised': () => 'Taken back to draft.',
  'directive.issued': (f) => `Issued ${f.number}: ${f.tasks} tasks for ${f.units} units.`,
  'directive.urged': (f) => `Issued ${f.number}, urging ${f.count} tasks.`,
  'directive.urging_drafted': (f) => `Drafted ${f.letters} letters of urging, naming ${f.count} tasks.`,
  'directive.assigned': (f) => `Gave out ${f.tasks} tasks to ${f.units} units.`,
  'directive.oral_confirmed': () => 'Spoken instruction confirmed.',
  'directive.recalled': (f) => `Paper recalled, ${f.count} open tasks ended.`,
  'directive.replaced': (f) => `Replacement noted, ${f.count} open tasks ended.`,
  'directive.corrected': () => 'Correction noted.',
  'directive.scan_attached': () => 'Signed copy kept.',
  'directive.scan_removed': () => 'Signed copy removed.',
};
