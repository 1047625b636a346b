import type { z } from 'zod';
import { type Command, execute, type Office } from '../../app/commands/define-command.server.ts';
import { newId } from '../../app/db/ids.ts';
import { findPerson } from '../../app/db/stores/person-store.ts';
import { type Actor, type Scope, systemActor } from '../../app/domain/access/roles.ts';
import { dateInZone, instantInZone, isLocalDate, localDate } from '../../app/domain/shared/local-date.ts';
import { rightsOn } from '../../app/queries/people/rights-on.ts';

/** Kinds of things the demo data calls by short names: `HN-LT`, `thuky`, `BCD-CCHC-HN`, `389`. */
export type Kind =
  | 'unit'
  | 'group'
  | 'person'
  | 'committee'
  | 'meeting'
  | 'agenda'
  | 'conclusion'
  | 'directive'
  | 'series';

/** Whoever loads the organisation, before there is anybody to act. */
export const SYSTEM = 'system';

/**
 * The office the demo data is played in: what it has made so far, under the names the data uses, and a clock that
 * stands where the entry being played says.
 */
export interface Stage {
  readonly office: Office;
  /** Moves the clock: `2022-03-25 16:45`, office time. */
  at(moment: string): void;
  /** The id of something made before. Throws when there is none. */
  id(kind: Kind, name: string): string;
  /** A fresh id under a name nobody has. */
  newId(kind: Kind, name: string): string;
  /** Runs a command now, as that person with the posts they hold today. */
  run<Schema extends z.ZodType, Result, Loaded extends { scope: Scope }>(
    by: string,
    command: Command<Schema, Result, Loaded>,
    input: unknown,
  ): Promise<Result>;
}

/** One thing that happened, and when. */
export interface Entry {
  /** `YYYY-MM-DD HH:MM`, office time. */
  readonly at: string;
  play(stage: Stage): Promise<unknown>;
}

/** Reads a moment of the demo data. Throws RangeError when there is none such. */
function instantOf(moment: string, timeZone: string): Date {
  const [day = '', time = ''] = moment.split(' ');
  if (!isLocalDate(day) || !/^\d\d:\d\d$/.test(time)) throw new RangeError(`Not a moment: ${moment}`);
  return instantInZone(localDate(day), time, timeZone);
}

export function openStage(office: Office): Stage {
  const ids = new Map<string, string>();
  const cast = new Map<string, Actor>();
  let now = office.clock();

  /** Posts change with the day, and on the days the organisation is loaded; those entries are the system's. */
  async function actorCalled(name: string): Promise<Actor> {
    if (name === SYSTEM) return systemActor;
    const today = dateInZone(now, office.timeZone);
    const role = `${name} ${today}`;
    const known = cast.get(role);
    if (known) return known;
    const personId = stage.id('person', name);
    const person = await findPerson(office.db.read, personId);
    const rights = await rightsOn(office.db.read, personId, today);
    const who: Actor = { kind: 'person', accountId: null, personId, name: person?.fullName ?? name, ...rights };
    cast.set(role, who);
    return who;
  }

  const stage: Stage = {
    office,
    at(moment) {
      now = instantOf(moment, office.timeZone);
    },
    id(kind, name) {
      const found = ids.get(`${kind} ${name}`);
      if (!found) throw new Error(`the demo data has no ${kind} ${name} yet`);
      return found;
    },
    newId(kind, name) {
      const key = `${kind} ${name}`;
      if (ids.has(key)) throw new Error(`the demo data has two of ${key}`);
      const id = newId();
      ids.set(key, id);
      return id;
    },
    async run(by, command, input) {
      const actor = await actorCalled(by);
      return execute(office, command, { actor, input, now });
    },
  };
  return stage;
}

/** Plays entries in the order of their moments; those of one moment in the order given. */
export async function playInOrder(stage: Stage, entries: readonly Entry[]): Promise<void> {
  for (const entry of entries.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    stage.at(entry.at);
    await entry.play(stage);
  }
}
