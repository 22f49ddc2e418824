/** What `FILE@DAY` may mean: the last `@` parts it, where no folder comes behind it, or what looks like a day. Undefined where there is none. */
export function splitReportWord(word: string): { readonly path: string; readonly day: string } | undefined {
  const [, path, day] = /^(.+)@([^@/\\]+)$/.exec(word) ?? /^(.+)@([\d/.-]+)$/.exec(word) ?? [];
  return path === undefined || day === undefined ? undefined : { path, day };
}
