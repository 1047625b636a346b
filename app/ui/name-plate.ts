/** A post as on a name plate: its title, and the unit unless the title names it already. */
export const namePlate = ({ title, unit }: { title: string; unit: string }): string =>
  unit === '' || title.endsWith(unit) ? title : `${title}, ${unit}`;
