import { describe, expect, test } from '@jest/globals';
import { type Extractor, loadExtractor } from '../../../src/extract/extract.js';

let extractor: Extractor | undefined;

/**
 * A passage read as one document, names resolved: what must be claimed, `Kim -lead-> Acme` with `not` or `maybe` before a
 * denial or a possibility and `<Doe>` behind what Doe says, and what must not be, whoever says it.
 */
export function passage(
  title: string,
  sentences: readonly string[],
  expected: readonly string[],
  forbidden: readonly string[],
): void {
  describe(title, () => {
    const lines = () => claimsOf(sentences.join(' '));
    test.each(expected)('claims %s', (line) => {
      expect(lines()).toContain(line);
    });
    test.each(forbidden)('does not claim %s', (line) => {
      expect(lines().map((each) => each.replace(/ <[^>]*>$/, ''))).not.toContain(line);
    });
  });
}

const read = new Map<string, readonly string[]>();

function claimsOf(text: string): readonly string[] {
  const known = read.get(text);
  if (known) return known;
  extractor ??= loadExtractor();
  const { entities, claims, citations } = extractor.extract({ text });
  const names = new Map(entities.map(({ entityId, name }) => [entityId, name]));
  const lines = citations.flatMap(({ claimId, stance, attribution }) => {
    const claim = claims.find(({ id }) => id === claimId);
    if (!claim) return [];
    const held = { AFFIRMED: '', NEGATED: 'not ', POSSIBLE: 'maybe ' }[stance];
    const said = attribution ? ` <${attribution.name}>` : '';
    return [`${held}${names.get(claim.subjectId)} -${claim.predicate}-> ${names.get(claim.objectId)}${said}`];
  });
  read.set(text, lines);
  return lines;
}
