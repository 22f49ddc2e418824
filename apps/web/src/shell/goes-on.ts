/** By which the page for signing in knows where to go on. */
export const GOES_ON = 'lanjut';
