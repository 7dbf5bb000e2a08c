/** Finds a container for development that has another version of Node.js than `.node-version`. */
export function devContainerFindings({ image }: { readonly image?: string }, developed: string): readonly string[] {
  const major = /^node:(\d+)(?:-|$)/.exec(image ?? '')?.[1];
  return major === developed.trim() ? [] : [`the image must be the official node:${developed.trim()}, got ${image}`];
}
