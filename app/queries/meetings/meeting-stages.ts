/** Stages of a meeting's life people look for; slugs of the list's address. */
export const MEETING_STAGES = ['sap-toi', 'dang-hop', 'cho-ky', 'da-xong', 'da-huy'] as const;
export type MeetingStage = (typeof MEETING_STAGES)[number];
