/** What went wrong in a statement, in words that hold for both databases. */
export type ConstraintKind = 'unique' | 'foreign_key';

/** The broken constraint behind an error of either driver, or null when it is something else. */
export function constraintBroken(error: unknown): ConstraintKind | null {
  for (let current = error; current instanceof Error; current = current.cause) {
    const code = (current as { code?: unknown }).code;
    if (code === '23505' || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY')
      return 'unique';
    if (code === '23503' || code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return 'foreign_key';
  }
  return null;
}
