import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  type GraphQLNamedType,
  GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  printSchema,
} from 'graphql';
import { stances } from '../../src/model/claim.js';
import { noteKinds, originKinds } from '../../src/model/document.js';
import { entityTypes } from '../../src/model/entity.js';
import { schema } from '../../src/schema/schema.js';

const ownTypes = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

test('the committed schema is the one that is served', () => {
  const committed = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
  expect(committed).toBe(`${printSchema(schema)}\n`);
});

test('the schema is made with the one copy of graphql that executes it', () => {
  expect(schema).toBeInstanceOf(GraphQLSchema);
});

describe('everything is described', () => {
  test.each(ownTypes.map((type) => [type.name, type] as const))('%s', (_name, type) => {
    const described = [...partsOf(type)];
    expect(described.length).toBeGreaterThan(1);
    expect(described.filter(([, text]) => !text?.trim()).map(([name]) => name)).toEqual([]);
  });
});

/** The type and all that it is made of, each with its description. */
function* partsOf(type: GraphQLNamedType): Iterable<readonly [string, string | null | undefined]> {
  yield [type.name, type.description];
  if (isEnumType(type)) {
    for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
  }
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields()))
      yield [`${type.name}.${field.name}`, field.description];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return;
  for (const field of Object.values(type.getFields())) {
    yield [`${type.name}.${field.name}`, field.description];
    for (const arg of field.args) yield [`${type.name}.${field.name}(${arg.name}:)`, arg.description];
  }
}

describe('enums', () => {
  test.each([
    ['Stance', stances],
    ['EntityType', entityTypes],
    ['NoteKind', noteKinds],
    ['OriginKind', originKinds],
  ])('%s has the values of the model', (name, values) => {
    const type = schema.getType(name);
    expect(
      isEnumType(type) &&
        type
          .getValues()
          .map((value) => value.name)
          .sort(),
    ).toEqual([...values].sort());
  });
});

test('every list of rows that can grow is a connection that pages forward', () => {
  const connections = ownTypes.filter((type) => type.name.endsWith('Connection'));
  expect(connections.length).toBe(5);
  const fields = ownTypes
    .filter((type) => isObjectType(type))
    .flatMap((type) => Object.values(type.getFields()))
    .filter((field) => String(field.type).endsWith('Connection!'));
  expect(fields.length).toBeGreaterThan(5);
  for (const field of fields) {
    expect(field.args.map(({ name }) => name)).toEqual(expect.arrayContaining(['first', 'after']));
    expect(field.args.map(({ name }) => name)).not.toContain('last');
  }
});
