/**
 * The statements that write, each over `$rows`. Nodes that are known to be new are created, not merged; each MATCH
 * starts from an id and stands apart by WITH, so that a plan made on an empty graph is as good on a full one.
 */
export const statements = {
  entities: `
    UNWIND $rows AS row
    CREATE (e:Entity:$(row.label)) SET e = row.properties`,

  claims: `
    UNWIND $rows AS row
    MATCH (s:Entity {id: row.properties.subjectId})
    MATCH (o:Entity {id: row.properties.objectId})
    CREATE (c:Claim) SET c = row.properties
    CREATE (c)-[:SUBJECT]->(s) CREATE (c)-[:OBJECT]->(o)
    WITH s, o, row
    UNWIND row.arrows AS arrow
    CREATE (s)-[r:$(arrow.type)]->(o) SET r = arrow.properties`,

  documents: `
    UNWIND $rows AS row
    CREATE (d:Document) SET d = row.properties
    WITH d, row
    UNWIND row.sentences AS sentence
    CREATE (s:Sentence) SET s = sentence.properties
    CREATE (s)-[:OF]->(d)
    WITH s, sentence
    UNWIND sentence.citations AS citation
    MATCH (c:Claim {id: citation.claimId})
    CREATE (x:Citation) SET x = citation
    CREATE (x)-[:EVIDENCE_FOR]->(c) CREATE (x)-[:IN_SENTENCE]->(s)
    WITH x, citation WHERE citation.speakerId IS NOT NULL
    MATCH (e:Entity {id: citation.speakerId})
    CREATE (x)-[:ATTRIBUTED_TO]->(e)`,

  mentions: `
    UNWIND $rows AS row
    MATCH (d:Document {id: row.documentId})
    MATCH (e:Entity {id: row.entityId})
    CREATE (d)-[m:MENTIONS]->(e) SET m = row.properties`,

  /** Takes the arrows of claims away. With both ends found first, the one with fewer relationships is walked. */
  deleteArrows: `
    UNWIND $rows AS row
    MATCH (s:Entity) USING INDEX s:Entity(id) WHERE s.id = row.subjectId
    MATCH (o:Entity) USING INDEX o:Entity(id) WHERE o.id = row.objectId
    WITH s, o, row
    MATCH (s)-[r]->(o) WHERE r.claim = row.id
    DELETE r`,

  updateClaims: `
    UNWIND $rows AS row
    MATCH (c:Claim {id: row.id})
    SET c += row.derived
    WITH row
    MATCH (s:Entity {id: row.subjectId})
    MATCH (o:Entity {id: row.objectId})
    UNWIND row.arrows AS arrow
    CREATE (s)-[r:$(arrow.type)]->(o) SET r = arrow.properties`,

  deleteClaims: `
    UNWIND $rows AS row
    MATCH (c:Claim {id: row.id})
    DETACH DELETE c`,

  updateEntities: `
    UNWIND $rows AS row
    MATCH (e:Entity {id: row.id})
    SET e += row.properties`,

  retypeEntities: `
    UNWIND $rows AS row
    MATCH (e:Entity {id: row.id})
    REMOVE e:Person:Organization:Place:Concept
    SET e:$(row.label)`,

  /** The text of a claim holds the names of its ends. */
  renameClaims: `
    UNWIND $rows AS row
    MATCH (e:Entity {id: row.id})
    WITH e
    MATCH (e)<-[:SUBJECT|OBJECT]-(c:Claim)
    WITH DISTINCT c
    MATCH (c)-[:SUBJECT]->(s:Entity)
    MATCH (c)-[:OBJECT]->(o:Entity)
    SET c.text = s.name + ' ' + c.label + ' ' + o.name`,

  deleteEntities: `
    UNWIND $rows AS row
    MATCH (e:Entity {id: row.id})
    DETACH DELETE e`,
} as const;
