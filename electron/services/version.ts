// Filled in by the build from package.json; the tests run without a build.
declare const __KRING_VERSION__: string | undefined;

/** The version of this Kring. */
export const VERSION = typeof __KRING_VERSION__ === 'string' ? __KRING_VERSION__ : '0.0.0';
