import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { packageFile } from '../../src/package-root.js';
import { savedQueries } from './saved-queries.js';

const style = readFileSync(packageFile('browser/claimgraph.grass'), 'utf8');
const guide = readFileSync(packageFile('browser/guide.md'), 'utf8');
const labels = ['Entity', 'Person', 'Organization', 'Place', 'Concept'];
const evidence = ['Claim', 'Citation', 'HiddenCitation', 'Sentence', 'Document', 'Decision'];
const structure = ['SUBJECT', 'OBJECT', 'EVIDENCE_FOR', 'IN_SENTENCE', 'OF', 'ATTRIBUTED_TO', 'MENTIONS'];

describe('the style of Neo4j Browser', () => {
  test.each([...labels, ...evidence])('colours and names the nodes with the label %s', (label) => {
    const [, rule] = new RegExp(`^node\\.${label} \\{([^]+?)\\n\\}`, 'm').exec(style) ?? [];
    expect(rule).toMatch(/\n {2}color: #[0-9A-F]{6};/);
    expect(rule).toMatch(/\n {2}caption: "\{/);
  });

  test('takes the words of an arrow from its label', () => {
    expect(style).toMatch(/\nrelationship \{[^}]+caption: "\{label\}";\n\}/);
  });

  test.each(structure)('names the lines of type %s, which have no label', (type) => {
    expect(style).toMatch(new RegExp(`^relationship\\.${type} \\{[^}]+caption: "[a-z ]+";`, 'm'));
  });

  test('has rules of one name and one value only, all that Browser can read', () => {
    const rest = style
      .replace(/^(?:node|relationship)(?:\.\w+)? \{\n(?: {2}[a-z-]+: [^:;\n]+;\n)+\}\n/gm, '')
      .trim();
    expect(rest).toBe('');
  });

  test('colours Person after Entity, whose colour it would else take', () => {
    expect(style.indexOf('node.Entity')).toBeLessThan(style.indexOf('node.Person'));
  });
});

describe('the guide of Neo4j Browser', () => {
  test.each([...savedQueries()])('holds the saved query %s as it is', (_, { cypher }) => {
    expect(guide).toContain(`\`\`\`cypher\n${cypher}\n\`\`\``);
  });

  test('sets a parameter by itself: Browser runs several statements at once without a picture', () => {
    for (const [block] of guide.matchAll(/```cypher\n[^`]*```/g)) {
      if (block.includes(':param')) expect(block.split('\n')).toHaveLength(3);
    }
  });
});
