/** Marks a SQLite file as a graph of ours ("clmg" in ASCII). */
export const applicationId = 0x636c6d67;

/** Raised with every change to the tables below; a file of another version is refused. */
export const schemaVersion = 3;

/**
 * The tables. Inside, rows refer to each other by integer `key`; outside, everybody uses the hash `id`. What is
 * derived (edges, names of entities, totals, ranks) is marked so: it is rebuilt by derive-*.ts, never incremented.
 * Derived also means: after decisions. What was extracted stands beside it and never changes.
 */
export const schemaSql = `
CREATE TABLE documents (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  place TEXT NOT NULL UNIQUE,
  title TEXT, url TEXT, publisher TEXT, author TEXT, published_at TEXT,
  folded_publisher TEXT,
  origin_key TEXT NOT NULL, origin_name TEXT NOT NULL, origin_kind TEXT NOT NULL, origin_reason TEXT NOT NULL,
  extraction_digest TEXT NOT NULL,
  notes TEXT NOT NULL,
  -- Last, so that reading the columns before it does not read it.
  text TEXT NOT NULL
) STRICT;

CREATE TABLE sentences (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  "index" INTEGER NOT NULL,
  id TEXT NOT NULL UNIQUE,
  "start" INTEGER NOT NULL, "end" INTEGER NOT NULL,
  PRIMARY KEY (document, "index")
) STRICT, WITHOUT ROWID;

-- What people decided, never derived. entities and documents are JSON, the latter null for all documents; target is the
-- entity merged into or split off to, null where the split makes a new one; place sorts by time.
CREATE TABLE decisions (
  id TEXT NOT NULL PRIMARY KEY,
  place TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL, by TEXT NOT NULL, why TEXT NOT NULL,
  kind TEXT NOT NULL, entities TEXT NOT NULL, target TEXT,
  text TEXT, documents TEXT, new_name TEXT, new_type TEXT,
  undone_at TEXT, undone_by TEXT, undone_why TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX decisions_in_force ON decisions (id) WHERE undone_at IS NULL;

-- All is derived but key and id: name, type, aliases (JSON), citations and rank from what documents say; merged_into,
-- the entity that it is shown as, and the name that a split gave it from decisions. Without a rank it is not shown:
-- merged away, or all its mentions split off.
CREATE TABLE entities (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  merged_into INTEGER REFERENCES entities,
  given_name TEXT, given_type TEXT,
  name TEXT NOT NULL, type TEXT NOT NULL, aliases TEXT NOT NULL,
  citations INTEGER NOT NULL,
  rank TEXT
) STRICT;
CREATE INDEX entities_merged ON entities (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX entities_by_type ON entities (type, rank);

-- Derived: the name and aliases of each entity, for exact look-up and for search.
CREATE TABLE entity_names (
  folded TEXT NOT NULL,
  entity INTEGER NOT NULL REFERENCES entities ON DELETE CASCADE,
  PRIMARY KEY (folded, entity)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_names_by_entity ON entity_names (entity);
CREATE VIRTUAL TABLE entity_words USING fts5 (
  names, content='', contentless_delete=1,
  tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);

CREATE TABLE entity_uses (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  entity INTEGER NOT NULL REFERENCES entities,
  name TEXT NOT NULL, type TEXT NOT NULL,
  PRIMARY KEY (document, entity)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_uses_by_entity ON entity_uses (entity, name);

CREATE TABLE aliases (
  document INTEGER NOT NULL, entity INTEGER NOT NULL,
  text TEXT NOT NULL, reason TEXT NOT NULL,
  PRIMARY KEY (document, entity, text, reason),
  FOREIGN KEY (document, entity) REFERENCES entity_uses ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Derived: texts that a document uses for an entity, and the entity that splits made them mean.
CREATE TABLE moved_texts (
  document INTEGER NOT NULL, entity INTEGER NOT NULL,
  text TEXT NOT NULL,
  means INTEGER NOT NULL REFERENCES entities,
  PRIMARY KEY (document, entity, text),
  FOREIGN KEY (document, entity) REFERENCES entity_uses ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX moved_texts_by_entity ON moved_texts (entity);
CREATE INDEX moved_texts_by_meaning ON moved_texts (means);

-- Derived: how many documents name an entity so, and how many have the text as another word for it: an alias, or what
-- a split moved to it; what a split moved away does not count. Spares a hub the counting of all that was said of it.
CREATE TABLE entity_votes (
  entity INTEGER NOT NULL REFERENCES entities ON DELETE CASCADE,
  text TEXT NOT NULL, type TEXT NOT NULL,
  names INTEGER NOT NULL, words INTEGER NOT NULL,
  PRIMARY KEY (entity, text, type)
) STRICT, WITHOUT ROWID;

-- stances (those it is cited with, in alphabetical order), totals and rank are derived; a claim that was just inserted
-- has no rank yet, and lists leave it out, so that it enters their indexes once.
CREATE TABLE claims (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  subject INTEGER NOT NULL REFERENCES entities,
  predicate TEXT NOT NULL,
  object INTEGER NOT NULL REFERENCES entities,
  stances TEXT NOT NULL,
  citations INTEGER NOT NULL, documents INTEGER NOT NULL, publishers INTEGER NOT NULL, origins INTEGER NOT NULL,
  first_published TEXT, last_published TEXT,
  rank TEXT,
  UNIQUE (subject, object, predicate)
) STRICT;
CREATE INDEX claims_by_rank ON claims (stances, rank) WHERE rank IS NOT NULL;
CREATE INDEX claims_by_predicate ON claims (predicate, stances, rank) WHERE rank IS NOT NULL;
CREATE INDEX claims_by_subject ON claims (subject, stances, rank) WHERE rank IS NOT NULL;
CREATE INDEX claims_by_subject_predicate ON claims (subject, predicate, stances, rank) WHERE rank IS NOT NULL;
-- Of all claims, because the deletion of an entity looks for claims that refer to it.
CREATE INDEX claims_by_object ON claims (object, stances, rank);
CREATE INDEX claims_by_object_predicate ON claims (object, predicate, stances, rank) WHERE rank IS NOT NULL;

-- subject, predicate, object and speaker are as extracted. claim (null where merging made its ends one, so that the
-- citation is not shown), said_by and place (see citationPlace) are derived.
CREATE TABLE citations (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  claim INTEGER REFERENCES claims,
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  sentence_index INTEGER NOT NULL,
  subject INTEGER NOT NULL, predicate TEXT NOT NULL, object INTEGER NOT NULL,
  "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT NOT NULL,
  subject_start INTEGER NOT NULL, subject_end INTEGER NOT NULL,
  relation_start INTEGER, relation_end INTEGER,
  object_start INTEGER NOT NULL, object_end INTEGER NOT NULL,
  stance TEXT NOT NULL,
  speaker INTEGER, said_by INTEGER REFERENCES entities,
  speaker_name TEXT, speaker_cue TEXT, speaker_start INTEGER, speaker_end INTEGER,
  "when" TEXT, "where" TEXT,
  confidence REAL NOT NULL,
  rule TEXT NOT NULL,
  place TEXT NOT NULL,
  FOREIGN KEY (document, sentence_index) REFERENCES sentences ON DELETE CASCADE
) STRICT;
CREATE INDEX citations_by_claim ON citations (claim, stance, place, document);
CREATE INDEX citations_by_document ON citations (document, claim);
CREATE INDEX citations_by_speaker ON citations (said_by, claim, stance, place) WHERE said_by IS NOT NULL;

-- Derived from the citations, all of it. Most claims have one stance, and their edge is found in lists through them (see
-- sole_edges), so that lists need not index both; the edges of the others have a rank of their own.
CREATE TABLE edges (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  claim INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE,
  stance TEXT NOT NULL,
  subject INTEGER NOT NULL, predicate TEXT NOT NULL, object INTEGER NOT NULL,
  citations INTEGER NOT NULL, documents INTEGER NOT NULL, publishers INTEGER NOT NULL, origins INTEGER NOT NULL,
  first_published TEXT, last_published TEXT,
  rank TEXT,
  UNIQUE (claim, stance)
) STRICT;
CREATE INDEX edges_by_rank ON edges (stance, rank) WHERE rank IS NOT NULL;
CREATE INDEX edges_by_predicate ON edges (predicate, stance, rank) WHERE rank IS NOT NULL;
CREATE INDEX edges_by_subject ON edges (subject, stance, rank) WHERE rank IS NOT NULL;
CREATE INDEX edges_by_subject_predicate ON edges (subject, predicate, stance, rank) WHERE rank IS NOT NULL;
CREATE INDEX edges_by_object ON edges (object, stance, rank) WHERE rank IS NOT NULL;
CREATE INDEX edges_by_object_predicate ON edges (object, predicate, stance, rank) WHERE rank IS NOT NULL;
CREATE VIEW sole_edges AS
  SELECT e.key, k.subject, k.predicate, k.object, k.stances AS stance, k.rank
  FROM claims k CROSS JOIN edges e ON e.claim = k.key AND e.stance = k.stances;

PRAGMA application_id = ${applicationId};
PRAGMA user_version = ${schemaVersion};
`;
