import { endUnit } from '../../app/commands/organisation/end-unit.ts';
import { loadUnit } from '../../app/db/stores/unit-store.ts';
import { LAST_DAY, NEW_UNITS, RESOLUTION, SUCCESSORS } from './data/hong-ngu/successors.ts';
import { addUnit } from './organisation.ts';
import { type Entry, type Stage, SYSTEM } from './stage.ts';

/** Ends the district and its communes, and writes down who took over: papers of 2022 keep the names of 2022. */
export const successorEntries = (at: string): Entry[] => [
  ...NEW_UNITS.map((unit) => ({ at, play: (stage: Stage) => addUnit(stage, unit) })),
  ...Object.entries(SUCCESSORS).map(([code, takers]) => ({
    at,
    play: (stage: Stage) =>
      end(
        stage,
        code,
        takers.map(([taker, part]) => ({ toUnitId: taker && stage.id('unit', taker), part })),
      ),
  })),
  { at, play: (stage) => end(stage, 'HN', []) },
];

async function end(stage: Stage, code: string, successors: readonly object[]): Promise<void> {
  const unitId = stage.id('unit', code);
  const { version } = await loadUnit(stage.office.db.read, unitId);
  await stage.run(SYSTEM, endUnit, {
    ...{ unitId, version, lastDay: LAST_DAY, confirmation: code, successors },
    reason: 'Kết thúc hoạt động cấp huyện, sắp xếp đơn vị hành chính cấp xã',
    legalDocument: RESOLUTION,
    withChildren: true,
  });
}
