import { z } from 'zod';
import type { Db } from '../../db/client.server.ts';
import { loadUnits } from '../../db/stores/unit-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import type { GroupRule, UnitLevel } from '../../domain/unit.ts';
import { choice, ids, optionalId, text } from '../inputs.ts';
import { code, level } from './unit-inputs.ts';

/** What is typed about a group: its rule comes flat, as a form sends it. */
export const groupFields = {
  code,
  /** As printed on papers: "UBND các xã, thị trấn". */
  label: text(200),
  ruleKind: choice(['level', 'list']),
  level: z.preprocess((value) => (value === '' ? undefined : value), level.optional()),
  parentId: optionalId,
  unitIds: ids,
};

interface GroupInput {
  ruleKind: 'level' | 'list';
  level?: UnitLevel | undefined;
  parentId: string | null;
  unitIds: string[];
}

/** The rule behind the typed fields. Throws at the field that is missing or names no unit. */
export async function groupRule(db: Db, { ruleKind, level, parentId, unitIds }: GroupInput): Promise<GroupRule> {
  const named = ruleKind === 'list' ? unitIds : parentId ? [parentId] : [];
  const field = ruleKind === 'list' ? 'unitIds' : 'parentId';
  if (ruleKind === 'list' && unitIds.length === 0) throw new RuleBroken('too_few', { min: 1 }, field);
  if ((await loadUnits(db, named)).length < named.length) throw new RuleBroken('unit.unknown', {}, field);
  if (ruleKind === 'list') return { kind: 'list', unitIds };
  if (!level) throw new RuleBroken('required', {}, 'level');
  return { kind: 'level', level, parentId };
}
