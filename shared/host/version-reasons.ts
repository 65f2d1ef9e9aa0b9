/** Why the host keeps a version. What an older Kring wrote there, or a newer one, reads as `other`. */
export const VERSION_REASONS = [
  'many changes',
  'a while',
  'by hand',
  'before meeting',
  'after meeting',
  'before opening',
  'before import',
  'before restore',
  'before erasing',
  'before migration',
  'migrated',
  'before replace',
  'replace',
  'forget',
  'mended',
] as const;
export type VersionReason = (typeof VERSION_REASONS)[number];

/** What a snapshot says of its reason, as far as this Kring knows it. */
export const reasonOf = (said: string): VersionReason | 'other' =>
  VERSION_REASONS.find((reason) => reason === said) ?? 'other';
