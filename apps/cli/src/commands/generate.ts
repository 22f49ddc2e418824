export async function generate(): Promise<void> {}
