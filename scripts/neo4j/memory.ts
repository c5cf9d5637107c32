/** The memory of a server that is started here: NEO4J_HEAP and NEO4J_PAGE_CACHE, in the way Java writes it (`4g`). */
export function serverMemory(): { readonly heap: string; readonly pageCache: string } {
  return { heap: memory('NEO4J_HEAP', '1g'), pageCache: memory('NEO4J_PAGE_CACHE', '512m') };
}

function memory(name: string, otherwise: string): string {
  const value = process.env[name] || otherwise;
  if (!/^\d+[mg]$/.test(value)) throw new Error(`expected ${name} to be like 512m or 4g, got ${value}`);
  return value;
}
