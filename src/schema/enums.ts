import { builder } from './builder.js';

export const StanceEnum = builder.enumType('Stance', {
  description: 'How a citation holds its claim.',
  values: {
    AFFIRMED: { description: 'The document states it, or reports without reserve that somebody states it.' },
    NEGATED: { description: 'The document denies it.' },
    POSSIBLE: {
      description: 'The document leaves it open: may, might, could, will, if, plans to, reportedly.',
    },
  } as const,
});

export const DirectionEnum = builder.enumType('Direction', {
  description: 'Which way an edge points, as seen from the entity whose relations are asked for.',
  values: {
    OUT: { description: 'The entity is the subject: it does what the predicate says.' },
    IN: { description: 'The entity is the object: it is done to.' },
    BOTH: { description: 'Either way. Only as an argument: an edge points one way.' },
  } as const,
});

export const EntityTypeEnum = builder.enumType('EntityType', {
  description: 'What sort of thing an entity is.',
  values: {
    PERSON: { description: 'A human being.' },
    ORGANIZATION: { description: 'A company, an agency, an army, a party: people acting under one name.' },
    PLACE: { description: 'A country, a city, a region, a river.' },
    CONCEPT: { description: 'What a noun phrase stands for that is no name: "sanctions".' },
  } as const,
});

export const NoteKindEnum = builder.enumType('NoteKind', {
  description: 'What a stretch of text tells about its own document.',
  values: {
    DATE: { description: 'When it was published or changed.' },
    DATELINE: { description: 'Where it was filed from: "SEOUL —".' },
    CREDIT: { description: 'A news agency or a writer it credits.' },
    CAPTION: { description: 'The words of a picture, or its source.' },
    AI_NOTICE: { description: 'A statement that a program wrote or shortened it.' },
    HEADING: { description: 'A title or a heading between paragraphs.' },
    BOILERPLATE: { description: 'Page furniture: "Follow us", "Read more".' },
  } as const,
});

export const OriginKindEnum = builder.enumType('OriginKind', {
  description: 'Where a report comes from.',
  values: {
    OWN: { description: 'The publisher reports it itself.' },
    WIRE: { description: 'The document credits a news agency.' },
    UNKNOWN: { description: 'Neither is known, so the document counts for itself.' },
  } as const,
});

export const CitationStyleEnum = builder.enumType('CitationStyle', {
  description: 'A form in which to cite a quotation.',
  values: {
    APA: { description: 'APA, 7th edition, as an entry of the reference list.' },
    MLA: { description: 'MLA, 9th edition, as an entry of the works cited.' },
    CHICAGO: { description: 'Chicago, notes and bibliography, as an entry of the bibliography.' },
    BIBTEX: { description: 'A BibTeX entry; the quotation is its note.' },
    CSL_JSON: {
      description: 'One CSL-JSON item, as reference managers import it; the quotation is its note.',
    },
  } as const,
});
