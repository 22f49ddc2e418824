/** An account without rights, as every Unix has one. */
const NOBODY = 65_534;

/** Does what a test asks for under an account for which permissions count: root may write everywhere. */
export async function asNobody(work: () => Promise<void>): Promise<void> {
  const before = process.geteuid!();
  if (before !== 0) return work();
  process.seteuid!(NOBODY);
  try {
    await work();
  } finally {
    process.seteuid!(before);
  }
}
