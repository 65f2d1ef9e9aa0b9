/** The names on the map, in drawing units: 15 pixels where the whole map just fits. */
export const LETTERING = { size: 15, widening: 1 } as const;
