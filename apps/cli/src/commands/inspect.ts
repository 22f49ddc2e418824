export async function inspectFile(): Promise<void> {}
