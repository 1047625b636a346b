/** Why a task is late or cannot be done in time (workflow.md §3; asked with progress, extensions and explanations). */
export const DELAY_CAUSES = ['OTHER_UNIT', 'LAW', 'MONEY', 'PEOPLE', 'UNCLEAR_TASK', 'FORCE_MAJEURE', 'OTHER'] as const;
export type DelayCause = (typeof DELAY_CAUSES)[number];
