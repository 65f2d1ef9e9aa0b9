/** Languages as Word names them. */
export const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;
