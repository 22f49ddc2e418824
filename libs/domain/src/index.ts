export const a = 1 as number;
