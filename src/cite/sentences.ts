/** A part as a sentence of an entry: closed with a full stop unless it ends in a mark of its own. */
export function closed(part: string): string {
  return /[.?!]["”’]?$/u.test(part) ? part : `${part}.`;
}

/** A title in quotation marks, the closing mark inside them: `“Ships collide.”` */
export function quotedTitle(title: string): string {
  return `“${closed(title.replaceAll('“', '‘').replaceAll('”', '’'))}”`;
}

/** The parts that are there, one space apart. */
export function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' ');
}
