/** Why a task is late or cannot be done in time (workflow.md §3; asked with progress, extensions and explanations). */
export const DELAY_CAUSES = ['OTHER_UNIT', 'LAW', 'MONEY', 'PEOPLE', 'UNCLEAR_TASK', 'FORCE_MAJEURE', 'OTHER'] as const;
export type DelayCause = (typeof DELAY_CAUSES)[number];

/** Causes a unit cannot remove by itself; its own people are its own affair. Only these suspend a task. */
export const OUTSIDE_CAUSES: readonly DelayCause[] = DELAY_CAUSES.filter((cause) => cause !== 'PEOPLE');
