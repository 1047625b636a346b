/** What the page shows, by the slug in its address: the plan by task, the plan by person, what went out. */
export const VIEWS = ['viec', 'nguoi', 'da-gui'] as const;
