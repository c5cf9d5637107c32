import { writeFile } from 'node:fs/promises';
import { printSchema } from 'graphql';
import { schema } from '../src/schema/schema.js';

const file = 'schema.graphql';

await writeFile(file, `${printSchema(schema)}\n`);
console.log(`wrote ${file}`);
