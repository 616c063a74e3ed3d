/** All nodes of a syntax tree. */
export function* nodesOf(node) {
  if (typeof node?.type === 'string') yield node;
  for (const value of Object.values(node ?? {})) {
    if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
    else if (typeof value?.type === 'string') yield* nodesOf(value);
  }
}
