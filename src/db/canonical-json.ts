/**
 * JSON with the fields of every object sorted and those that are undefined left out: equal data, equal text.
 * Written by hand because it runs over every row of a graph; `JSON.stringify` with a replacer takes twice as long.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const parts: Readonly<Record<string, unknown>> = { ...value };
  const fields: string[] = [];
  for (const name of Object.keys(parts).sort()) {
    if (parts[name] !== undefined) fields.push(`${JSON.stringify(name)}:${canonicalJson(parts[name])}`);
  }
  return `{${fields.join(',')}}`;
}
