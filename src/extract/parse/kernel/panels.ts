/**
 * Lays out a row-major int8 matrix as the kernel reads it: sixteen columns a panel, and in a panel two rows side by
 * side (both values of column 0, both of column 1, ...), so that one instruction multiplies and adds four pairs.
 */
export function packPanels(values: Int8Array, rows: number, columns: number, target: Int16Array): void {
  let at = 0;
  for (let panel = 0; panel < columns; panel += 16) {
    for (let row = 0; row < rows; row += 2) {
      for (let column = panel; column < panel + 16; column++) {
        target[at++] = values[row * columns + column] ?? 0;
        target[at++] = values[(row + 1) * columns + column] ?? 0;
      }
    }
  }
}
