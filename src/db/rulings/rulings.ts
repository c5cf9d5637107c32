import { type Decision, type Ruling, type Split, splitTargetId } from '../../model/decision.js';
import type { EntityType } from '../../model/entity.js';
import { compareText } from '../compare-text.js';

/** What a mention means, and the splits that moved it there, first to last. */
export interface Meaning {
  readonly entityId: string;
  readonly splits: readonly string[];
}

interface SplitInForce {
  readonly id: string;
  readonly split: Split;
  readonly targetId: string;
}

/**
 * What the decisions in force say together; a function of their set, whatever the order in which they came. Merges
 * form trees: each entity goes into one other at most. Splits apply from the oldest to the newest, ties by id.
 */
export class Rulings {
  readonly #merges = new Map<string, { readonly into: string; readonly decision: string }>();
  readonly #splits: readonly SplitInForce[];
  readonly #splitsByText = new Map<string, SplitInForce[]>();
  readonly #splitEntities = new Set<string>();
  /** The names and types of the entities that splits make. */
  readonly #given = new Map<string, { readonly name: string; readonly type: EntityType }>();

  constructor(inForce: readonly Pick<Decision, 'id' | 'at' | 'ruling'>[]) {
    const inOrder = [...inForce].sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id));
    for (const { id, ruling } of inOrder) {
      if (ruling.kind === 'SPLIT') continue;
      for (const entityId of ruling.entityIds)
        this.#merges.set(entityId, { into: ruling.into, decision: id });
    }
    this.#splits = inOrder.flatMap(({ id, ruling }) =>
      ruling.kind === 'SPLIT' ? [{ id, split: ruling, targetId: splitTargetId(ruling.to) }] : [],
    );
    for (const one of this.#splits) {
      const { entityId, text, to } = one.split;
      this.#splitEntities.add(entityId);
      this.#splitsByText.set(text, [...(this.#splitsByText.get(text) ?? []), one]);
      if ('name' in to) this.#given.set(one.targetId, to);
    }
  }

  /** The entity that this one and all that were merged into it are shown as: itself, unless it was merged away. */
  shownAs(entityId: string): string {
    return this.#chain(entityId).at(-1) ?? entityId;
  }

  /** The decision that merged this entity into another; null where none did. */
  mergedBy(entityId: string): string | null {
    return this.#merges.get(entityId)?.decision ?? null;
  }

  /** The name and type of an entity that a split makes. */
  given(entityId: string): { readonly name: string; readonly type: EntityType } | null {
    return this.#given.get(entityId) ?? null;
  }

  /** Whether a split may move mentions of an entity as it was extracted. */
  splits(entityId: string): boolean {
    return this.#splits.length > 0 && this.#chain(entityId).some((id) => this.#splitEntities.has(id));
  }

  /** All entities, as they were extracted, whose mentions a split may move. */
  splitEntities(): ReadonlySet<string> {
    return new Set(this.#splits.flatMap(({ split }) => [...this.reach(split)]));
  }

  /** What a mention of an extracted entity means that reads this text in this document. */
  meaning(entityId: string, documentId: string, text: string): Meaning {
    let current = entityId;
    const splits: string[] = [];
    for (const { id, split, targetId } of this.#splitsByText.get(text) ?? []) {
      if (!(split.documentIds?.includes(documentId) ?? true)) continue;
      if (!this.#chain(current).includes(split.entityId)) continue;
      current = targetId;
      splits.push(id);
    }
    return { entityId: this.shownAs(current), splits };
  }

  /** All entities, as they were extracted, whose mentions a ruling can move: its own, and those that lead to them. */
  reach(ruling: Ruling): ReadonlySet<string> {
    const reached = new Set(ruling.kind === 'MERGE' ? ruling.entityIds : [ruling.entityId]);
    for (let before = -1; before !== reached.size; ) {
      before = reached.size;
      for (const [entityId, { into }] of this.#merges) if (reached.has(into)) reached.add(entityId);
      for (const { split, targetId } of this.#splits) if (reached.has(targetId)) reached.add(split.entityId);
    }
    return reached;
  }

  /** Every entity that mentions of these, as they were extracted, may be shown as. */
  places(entityIds: Iterable<string>): ReadonlySet<string> {
    const targets = this.#splits.map(({ targetId }) => targetId);
    return new Set([...entityIds, ...targets].map((id) => this.shownAs(id)));
  }

  /** The entity, what it was merged into, and so on; decisions form no circles. */
  #chain(entityId: string): readonly string[] {
    const chain = [entityId];
    for (let merge = this.#merges.get(entityId); merge; merge = this.#merges.get(merge.into))
      chain.push(merge.into);
    return chain;
  }
}
