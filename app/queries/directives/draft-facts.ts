import type { Directive, PointUnit, Recipient } from '../../db/stores/directive-store.ts';
import type { DueTerm } from '../../domain/due.ts';
import { formatTarget, type Target } from '../../domain/target.ts';
import type { ReformArea } from '../../domain/unit.ts';
import type { MeetingForDraft } from './directive-form.ts';

/** Marks a group among the values of a list of units, as the form posts them. */
const GROUP_MARK = 'g:';

/** A task as the form of a draft starts with it; units and groups are values of one list of boxes. */
export interface StoredPoint {
  /** Empty for one that is not saved yet. */
  id: string;
  conclusionId: string | null;
  text: string;
  leads: string[];
  coordinating: string[];
  monitorUnitId: string | null;
  field: ReformArea | null;
  due: DueTerm;
  deliverable: string;
  target: string;
}

interface Named {
  unitId: string | null;
  groupId: string | null;
}

const boxValue = ({ unitId, groupId }: Named): string[] =>
  groupId !== null ? [`${GROUP_MARK}${groupId}`] : unitId !== null ? [unitId] : [];

const partOf = (units: readonly (Named & Pick<PointUnit, 'part'>)[], part: PointUnit['part']): string[] =>
  units.filter((unit) => unit.part === part).flatMap(boxValue);

/** A target in words that are read back the same. */
export const targetWords = (target: Target | null): string =>
  target === null ? '' : `${formatTarget(target)} ${target.unit === '%' ? target.label : ''}`.trim();

/** The tasks of a saved draft. */
export const storedPoints = ({ points }: Pick<Directive, 'points'>): StoredPoint[] =>
  points.map(({ id, conclusionId, text, units, monitorUnitId, field, due, deliverable, target }) => ({
    id,
    conclusionId,
    text,
    leads: partOf(units, 'lead'),
    coordinating: partOf(units, 'coordinating'),
    monitorUnitId,
    field,
    due,
    deliverable,
    target: targetWords(target),
  }));

/** The tasks a draft begins with when it is made from the conclusions of a meeting. */
export const pointsFromMeeting = ({ conclusions }: Pick<MeetingForDraft, 'conclusions'>): StoredPoint[] =>
  conclusions.map(({ id, text, units, monitorUnitId, field, due, deliverable, target }) => ({
    id: '',
    conclusionId: id,
    text,
    leads: partOf(units, 'lead'),
    coordinating: partOf(units, 'coordinating'),
    monitorUnitId,
    field,
    due,
    deliverable,
    target: targetWords(target),
  }));

/** Kính gửi or Nơi nhận of a saved draft: chosen boxes, and lines of words. */
export function storedRecipients(recipients: readonly Recipient[], part: Recipient['part']) {
  const own = recipients.filter((line) => line.part === part);
  return {
    chosen: own.flatMap(boxValue),
    lines: own.flatMap((line) => (boxValue(line).length === 0 ? [line.printed] : [])).join('\n'),
  };
}
