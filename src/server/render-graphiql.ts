import type { GraphiQLOptions } from 'graphql-yoga';

/**
 * GraphiQL with its scripts and styles inside the page, so that it needs no network but this server. They make 9 MB:
 * loaded when a browser first asks.
 */
export async function renderGraphiQL(options: GraphiQLOptions): Promise<string> {
  const page = await import('@graphql-yoga/render-graphiql');
  return page.renderGraphiQL(options);
}
