import type { Tree } from '../../tree.js';
import type { AliasContext, AliasDecision } from '../aliases/alias-rule.js';
import { aliasRules } from '../aliases/alias-rules.js';
import { fullNamesOf } from '../aliases/full-names.js';
import { findNames, type NameMention } from '../mentions/find-names.js';
import { type KnownName, knownNames } from '../names/known-names.js';
import { listedNames } from '../names/listed-names.js';
import { genderOfGroup } from './gender-of-group.js';
import { typeGroups } from './group-type.js';
import { groupNames, type NameGroup } from './name-group.js';
import { type JoinedGroup, type NamedEntity, namedEntity } from './named-entity.js';

/** A mention with the entity it names. */
export interface ResolvedName {
  readonly mention: NameMention;
  readonly entity: NamedEntity;
}

/** The named entities of a document. */
export interface DocumentNames {
  readonly entities: readonly NamedEntity[];
  /** The names of one sentence, left to right. */
  inSentence(sentence: number): readonly ResolvedName[];
  /** The name that a token belongs to. */
  at(sentence: number, token: number): ResolvedName | null;
}

/** Finds the names of a document, decides their types and which of them are names of the same thing. */
export function nameEntities(documentId: string, trees: readonly Tree[]): DocumentNames {
  const known = knownNames();
  const mentions = findNames(trees, known, listedNames());
  const groups = typeGroups(groupNames(mentions, trees, known), known);
  const entities = entitiesOf(documentId, { groups, fullNames: fullNamesOf(groups, trees), trees, known });
  const sentences: ResolvedName[][] = trees.map(() => []);
  for (const entity of entities) {
    for (const mention of entity.mentions) sentences[mention.sentence]?.push({ mention, entity });
  }
  for (const names of sentences) names.sort((a, b) => a.mention.first - b.mention.first);
  return {
    entities,
    inSentence: (sentence) => sentences[sentence] ?? [],
    at: (sentence, token) =>
      sentences[sentence]?.find(({ mention }) => mention.first <= token && token <= mention.last) ?? null,
  };
}

function entitiesOf(documentId: string, context: AliasContext): readonly NamedEntity[] {
  const decisions = new Map<NameGroup, AliasDecision>();
  for (const group of context.groups) {
    const decision = firstDecision(group, context);
    if (decision) decisions.set(group, decision);
  }
  const roots = new Map<NameGroup | KnownName, JoinedGroup[]>();
  for (const group of context.groups) {
    const decision = decisions.get(group);
    const root = rootOf(group, decisions);
    const joined = roots.get(root) ?? [];
    roots.set(root, joined);
    if (decision && root !== group) joined.push({ group, reason: decision.reason });
  }
  return [...roots].map(([root, joined]) => {
    const group = 'mentions' in root ? root : null;
    const known = group ? (group.known?.known ?? null) : 'gender' in root ? root : null;
    const gender = known?.gender ?? (group ? genderOfGroup(group, context.known) : null);
    return namedEntity(group, known, joined, gender, documentId);
  });
}

function firstDecision(group: NameGroup, context: AliasContext): AliasDecision | null {
  for (const rule of aliasRules) {
    const decision = rule(group, context);
    if (decision) return decision;
  }
  return null;
}

/** Follows aliases of aliases; in a circle the first group met twice is the root. */
function rootOf(group: NameGroup, decisions: ReadonlyMap<NameGroup, AliasDecision>): NameGroup | KnownName {
  const seen = new Set<NameGroup>();
  let current = group;
  while (!seen.has(current)) {
    seen.add(current);
    const target = decisions.get(current)?.target;
    if (!target) return current;
    if (!('mentions' in target)) return target;
    current = target;
  }
  return current;
}
