import { statedTarget } from '#app/domain/conclusion.ts';
import type { DueTerm } from '#app/domain/due.ts';
import { RuleBroken } from '#app/domain/shared/errors.ts';
import { parseShorthand, type UnknownToken } from '#app/domain/shorthand.ts';
import { type Addressee, addresseesOf } from '#app/queries/meetings/addressees.ts';
import { meetingPage } from '#app/queries/meetings/meeting-page.ts';
import type { FormValues } from '#app/web/form.ts';
import type { PageContext } from '#app/web/page.server.ts';

const asText = (value: FormValues[string] | undefined): string => (typeof value === 'string' ? value : '');

/**
 * The conclusion a typed line means, as the command takes it. What is not understood is refused at the line with the
 * units it may mean: nothing is guessed, and nothing half-understood is recorded.
 */
export async function conclusionOfLine(form: FormValues, context: PageContext<{ meetingId: string }>) {
  const { read, actor, params, today, calendar } = context;
  const { meeting } = await meetingPage(read, actor, { ...params, today, calendar: await calendar() });
  const addressees = await addresseesOf(read, meeting.issuerId, meeting.heldOn);
  const line = asText(form.line);
  const reading = parseShorthand(line, addressees, meeting.heldOn);
  const [unclear] = reading.unknown;
  if (unclear) throw problemOf(unclear, addressees);
  if (reading.text === '') throw new RuleBroken('required', {}, 'line');
  const pick = (ids: readonly string[], kind: Addressee['kind']) =>
    ids.filter((id) => addressees.some((one) => one.id === id && one.kind === kind));
  return {
    ...params,
    id: form.id,
    agendaItemId: form.agendaItemId,
    text: reading.text,
    leadUnitIds: pick(reading.leadIds, 'unit'),
    leadGroupIds: pick(reading.leadIds, 'group'),
    coordinatingUnitIds: pick(reading.coordinatingIds, 'unit'),
    coordinatingGroupIds: pick(reading.coordinatingIds, 'group'),
    due: printedDue(reading.due),
    target: statedTarget(reading.text) ?? '',
  };
}

/** A bare date is printed as papers write dates; other words stay as they were said. */
function printedDue(due: DueTerm | null): DueTerm {
  if (due === null) return { kind: 'NONE' };
  return due.kind === 'DATE' && /^[\d\s/.-]+$/.test(due.phrase ?? '') ? { ...due, phrase: '' } : due;
}

function problemOf({ marker, typed, candidateIds }: UnknownToken, addressees: readonly Addressee[]): RuleBroken {
  const words = `${marker}${typed}`;
  const candidates = candidateIds.flatMap((id) => addressees.find((one) => one.id === id)?.label ?? []);
  return candidates.length > 0
    ? new RuleBroken('conclusion.word_ambiguous', { words, candidates: candidates.join(', ') }, 'line')
    : new RuleBroken('conclusion.word_unknown', { words }, 'line');
}
