/** The name of the head that names the bytes of a file that was uploaded. */
export function contentHead(id: string): string {
  return `file/${id}`;
}
