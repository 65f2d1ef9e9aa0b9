/** Keys are named as on the keyboard of this machine. */
export const isMac: boolean = /mac/i.test(navigator.userAgent);
