/** True if the heads (-1 for a root) make one tree: exactly one root, and every word leads to it. */
export function isTree(heads: Int16Array): boolean {
  let roots = 0;
  // For each word the walk that reached it: meeting one's own walk again is a cycle.
  const walk = new Int16Array(heads.length).fill(-1);
  for (let word = 0; word < heads.length; word++) {
    let at = word;
    while (at >= 0 && walk[at] === -1) {
      walk[at] = word;
      at = heads[at] ?? -1;
      if (at < 0) roots += 1;
    }
    if (at >= 0 && walk[at] === word) return false;
  }
  return roots === 1;
}
