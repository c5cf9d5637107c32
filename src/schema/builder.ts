import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import type { Context } from './context.js';
import { costLimits, tooCostly } from './cost.js';

/** The builder that all types of the API are made with. A field may be null only where it says so. */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: { ID: { Input: string; Output: string } };
}>({
  plugins: [ComplexityPlugin],
  defaultFieldNullability: false,
  complexity: { limit: costLimits, defaultListMultiplier: 5, complexityError: tooCostly },
});

export type SchemaTypes = typeof builder.$inferSchemaTypes;

builder.queryType({
  description:
    'Where every question starts. A field answers null for what the graph does not hold, and refuses with a coded error what it cannot understand.',
});
