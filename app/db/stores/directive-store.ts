import { and, asc, eq, inArray, ne } from 'drizzle-orm';
import type { Scope } from '../../domain/access/roles.ts';
import { type DirectiveStatus, PUBLIC_STATUSES } from '../../domain/directive.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import type { Db, Tx } from '../client.server.ts';
import { newId } from '../ids.ts';
import { directivePoints, directiveRecipients, directives, pointUnits } from '../schema.ts';
import { saveVersioned } from './save.ts';
import { indexDocs } from './search-index.ts';

export type DirectiveRow = typeof directives.$inferSelect;
export type PointRow = typeof directivePoints.$inferSelect;

/** A unit, a group with its printed name, or words alone. */
export interface Named {
  unitId: string | null;
  groupId: string | null;
  printed: string;
}

/** A line of Kính gửi or Nơi nhận. */
export interface Recipient extends Named {
  part: 'addressee' | 'recipient';
}

/** A unit that gets the paper through a group: the group stays one printed line, the paper reaches every unit. */
export interface Delivery {
  part: Recipient['part'];
  unitId: string;
  groupId: string;
}

/** Who acts on a point. */
export interface PointUnit extends Named {
  part: 'lead' | 'coordinating';
}

export interface DirectivePoint extends PointRow {
  units: PointUnit[];
}

/** A directive with its parts, and what access is decided on. */
export interface Directive extends DirectiveRow {
  recipients: Recipient[];
  points: DirectivePoint[];
  scope: Scope;
}

/** What a draft says besides the directive's own row. Points keep their ids when they have one. */
export interface DirectiveParts {
  recipients: readonly Recipient[];
  /** Worked out when the paper is issued. */
  deliveries?: readonly Delivery[];
  points: readonly (Omit<PointRow, 'directiveId' | 'position' | 'version'> & { units: readonly PointUnit[] })[];
}

/** True once units outside the issuer may know of it. */
export const isPublic = (status: DirectiveStatus): boolean => PUBLIC_STATUSES.includes(status);

/** A directive with its parts, or null. */
export async function findDirective(db: Db, id: string): Promise<Directive | null> {
  const [row] = await db.select().from(directives).where(eq(directives.id, id));
  if (!row) return null;
  const recipients = await db
    .select()
    .from(directiveRecipients)
    .where(eq(directiveRecipients.directiveId, id))
    .orderBy(asc(directiveRecipients.position), asc(directiveRecipients.id));
  const points = await loadPoints(db, id);
  return {
    ...row,
    recipients: recipients
      .filter((line) => !isDelivery(line))
      .map(({ part, unitId, groupId, printed }) => ({ part, unitId, groupId, printed })),
    points,
    scope: scopeOf(row, points, recipients),
  };
}

const isDelivery = ({ unitId, groupId }: Pick<Named, 'unitId' | 'groupId'>): boolean =>
  unitId !== null && groupId !== null;

/** Loads a directive for a decision. Throws NotFound. */
export async function loadDirective(db: Db, id: string): Promise<Directive> {
  const directive = await findDirective(db, id);
  if (!directive) throw new NotFound('directive', id);
  return directive;
}

/** The points of a directive in their order, with their units. */
export async function loadPoints(db: Db, directiveId: string): Promise<DirectivePoint[]> {
  const points = await db
    .select()
    .from(directivePoints)
    .where(eq(directivePoints.directiveId, directiveId))
    .orderBy(asc(directivePoints.position), asc(directivePoints.id));
  if (points.length === 0) return [];
  const units = await db
    .select()
    .from(pointUnits)
    .where(
      inArray(
        pointUnits.pointId,
        points.map(({ id }) => id),
      ),
    )
    .orderBy(asc(pointUnits.position), asc(pointUnits.id));
  return points.map((point) => ({
    ...point,
    units: units
      .filter(({ pointId }) => pointId === point.id)
      .map(({ part, unitId, groupId, printed }) => ({ part, unitId, groupId, printed })),
  }));
}

/** A draft is its issuer's own affair; once public it concerns the units it names, monitors and addresses. */
function scopeOf(row: DirectiveRow, points: readonly DirectivePoint[], recipients: readonly Named[]): Scope {
  const own = { issuerId: row.issuerId, field: row.field, decidedBy: row.signerPersonId };
  if (!isPublic(row.status)) return own;
  if (row.isSecret) return { ...own, ...secretScope(points) };
  const named = [...recipients, ...points.flatMap(({ units }) => units)].flatMap(({ unitId }) => unitId ?? []);
  const monitors = [row.monitorUnitId, ...points.map(({ monitorUnitId }) => monitorUnitId)].filter((id) => id !== null);
  return { ...own, involvedUnitIds: named, monitorUnitIds: monitors };
}

/** A secret paper concerns its lead units alone, and of them those who are trusted. */
const secretScope = (
  points: readonly DirectivePoint[],
): Pick<Scope, 'leadUnitIds' | 'involvedUnitIds' | 'isSecret'> => {
  const leads = points.flatMap(({ units }) => units).flatMap(({ unitId }) => unitId ?? []);
  return { leadUnitIds: leads, involvedUnitIds: leads, isSecret: true };
};

/** True when this very paper of a superior was entered before. */
export async function knownIncoming(
  db: Db,
  paper: { issuerId: string; author: string; numberText: string; issuedOn: LocalDate; exceptId: string },
): Promise<boolean> {
  const same = and(
    eq(directives.issuerId, paper.issuerId),
    eq(directives.kind, 'INCOMING'),
    eq(directives.numberText, paper.numberText),
    eq(directives.issuedOn, paper.issuedOn),
    eq(directives.author, paper.author),
    ne(directives.id, paper.exceptId),
  );
  return (await db.$count(directives, same)) > 0;
}

/** Adds a directive with its parts. */
export async function insertDirective(
  tx: Tx,
  row: typeof directives.$inferInsert,
  parts: DirectiveParts,
): Promise<void> {
  await tx.insert(directives).values(row);
  await writeParts(tx, row.id, parts);
}

/** Saves a change to the directive's own row; see {@link saveVersioned}. */
export const saveDirective = (
  tx: Tx,
  directive: { id: string; version: number },
  patch: Partial<typeof directives.$inferInsert>,
): Promise<number> => saveVersioned(tx, directives, 'directive', directive, patch);

/** Replaces the parts of a draft: nothing hangs on them before it is issued. */
export async function replaceParts(tx: Tx, directiveId: string, parts: DirectiveParts): Promise<void> {
  const old = await tx
    .select({ id: directivePoints.id })
    .from(directivePoints)
    .where(eq(directivePoints.directiveId, directiveId));
  const ids = old.map(({ id }) => id);
  if (ids.length > 0) await tx.delete(pointUnits).where(inArray(pointUnits.pointId, ids));
  await tx.delete(directivePoints).where(eq(directivePoints.directiveId, directiveId));
  await tx.delete(directiveRecipients).where(eq(directiveRecipients.directiveId, directiveId));
  await writeParts(tx, directiveId, parts);
}

async function writeParts(
  tx: Tx,
  directiveId: string,
  { recipients, deliveries = [], points }: DirectiveParts,
): Promise<void> {
  const lines = [...recipients, ...deliveries.map((delivery) => ({ ...delivery, printed: '' }))];
  for (let start = 0; start < lines.length; start += 500)
    await tx
      .insert(directiveRecipients)
      .values(
        lines
          .slice(start, start + 500)
          .map((line, index) => ({ id: newId(), directiveId, ...line, position: start + index })),
      );
  if (points.length === 0) return;
  await tx
    .insert(directivePoints)
    .values(points.map(({ units: _, ...point }, index) => ({ ...point, directiveId, position: index + 1 })));
  const units = points.flatMap(({ id, units }) =>
    units.map((unit, position) => ({ id: newId(), pointId: id, ...unit, position })),
  );
  for (let start = 0; start < units.length; start += 500)
    await tx.insert(pointUnits).values(units.slice(start, start + 500));
}

/** Puts a directive where search finds it; a draft is found by whoever may see it, a secret paper by nobody. */
export async function indexDirective(tx: Tx, directive: Directive): Promise<void> {
  const { id, issuerId, numberText, subject, author, issuedOn, opening } = directive;
  if (directive.isSecret) return;
  await indexDocs(tx, [
    {
      kind: 'directive',
      ref: id,
      issuerId,
      day: issuedOn,
      title: [numberText, subject].filter(Boolean).join(' '),
      body: [author, opening, ...directive.points.map(({ text }) => text)].join(' '),
    },
  ]);
}
