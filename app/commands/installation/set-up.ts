import { createHash } from 'node:crypto';
import { z } from 'zod';
import { newId } from '../../db/ids.ts';
import { anyAccount, saveAccount } from '../../db/stores/account-store.ts';
import { findSetting, removeSetting } from '../../db/stores/setting-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { passwordHash, username } from '../accounts/account-inputs.ts';
import { createAccount } from '../accounts/create-account.ts';
import { type CommandContext, defineCommand } from '../define-command.server.ts';
import { choice, text } from '../inputs.ts';
import { appointPerson } from '../organisation/appoint-person.ts';
import { createPerson } from '../organisation/create-person.ts';
import { createUnit } from '../organisation/create-unit.ts';
import { personFields } from '../organisation/person-inputs.ts';
import { profileFields, unitFields } from '../organisation/unit-inputs.ts';

/** How a set-up token is kept: the database alone opens nothing. */
export const setUpTokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

const { name, shortName, issuePlace } = profileFields;
const { code, communeKind } = unitFields;
const { fullName, salutation, email } = personFields;

const input = z.object({
  token: text(100),
  name,
  shortName,
  code,
  level: choice(['PROVINCE', 'DISTRICT', 'COMMUNE']),
  communeKind,
  issuePlace,
  salutation,
  fullName,
  email,
  /** The administrator's post, as printed. */
  postTitle: text(150),
  username,
  passwordHash,
});

/** Gives an empty installation its first People's Committee and an administrator. Works once, with the token of its console. */
export const setUp = defineCommand({
  name: 'installation.set-up',
  permission: 'unit:manage',
  input,
  async load(tx, { token }) {
    if (await anyAccount(tx)) throw new RuleBroken('set_up.done');
    if ((await findSetting(tx, 'set-up-token')) !== setUpTokenHash(token))
      throw new RuleBroken('set_up.token_wrong', {}, 'token');
    return { scope: { issuerId: '' } };
  },
  async run(context, given) {
    const [unitId, personId] = [newId(), newId()];
    const events = [
      ...(await enterUnit(context, given, unitId)),
      ...(await enterAdministrator(context, given, unitId, personId)),
    ];
    await removeSetting(context.tx, 'set-up-token');
    return {
      result: { unitId, personId },
      events: [
        ...events,
        {
          type: 'installation.set_up',
          subject: { kind: 'unit', id: unitId },
          data: { personId, username: given.username },
        },
      ],
    };
  },
});

type Given = z.output<typeof input>;

const nowhere = { issuerId: '' };

async function enterUnit(context: CommandContext, given: Given, id: string) {
  const { name, shortName, issuePlace, code, communeKind, level } = given;
  const unit = {
    id,
    level,
    code,
    communeKind,
    name,
    shortName,
    abbreviation: code,
    symbol: 'UBND',
    issuePlace,
    issuerLines: [],
    letterFields: [],
    reformAreas: [],
    sortOrder: 0,
    parentId: null,
    validFrom: null,
    validTo: null,
  };
  return (await createUnit.run(context, unit, { known: undefined, scope: nowhere })).events;
}

async function enterAdministrator(context: CommandContext, given: Given, unitId: string, personId: string) {
  const { fullName, salutation, email, postTitle, username, passwordHash } = given;
  const person = { id: personId, fullName, salutation, email, phone: null };
  const post = {
    id: newId(),
    personId,
    unitId,
    committeeId: null,
    role: 'administrator' as const,
    title: postTitle,
    fields: [],
    rank: 100,
    validFrom: null,
    validTo: null,
  };
  const account = { id: newId(), personId, username, passwordHash, isDemo: false };
  const known = { known: null, scope: nowhere };
  const events = [
    ...(await createPerson.run(context, person, known)).events,
    ...(await appointPerson.run(context, post, { ...known, committee: null })).events,
    ...(await createAccount.run(context, account, { ...known, personName: fullName })).events,
  ];
  // This password nobody else has seen.
  await saveAccount(context.tx, { id: account.id, version: 1 }, { mustChangePassword: false });
  return events;
}
