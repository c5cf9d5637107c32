/** A Neo4j server for development, tests and benchmarks, and how to end it. */
export interface LocalNeo4j {
  /** `bolt://` or `neo4j://` without credentials. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The address of Neo4j Browser; null where it is not known. */
  readonly browser: string | null;
  /** What runs it, in words. */
  readonly how: string;
  /** Ends it cleanly; a server that was not started here goes on. */
  stop(): Promise<void>;
  /** Kills it as a power cut would and starts it again; only where it runs from its jars. */
  readonly restart?: () => Promise<void>;
}

/** The ports of Bolt and of HTTP (Neo4j Browser). */
export interface Neo4jPorts {
  readonly bolt: number;
  readonly http: number;
}

export const localUser = 'neo4j';
/** Servers started here listen on the loopback only, so that this is no secret. */
export const localPassword = 'claimgraph';
