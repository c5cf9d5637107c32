import { field, fieldsOf, metadataOf } from '../fields.js';
import { InputError, reasonOf } from '../input-error.js';
import type { SourceItem } from '../source.js';
import { htmlToText } from './html-to-text.js';

/** A JSON file is one document, a list of them, or an object with such a list (`documents`, `articles`, `items`). */
export function readJson(text: string, name: string): SourceItem[] {
  const value = parse(text);
  const list = listIn(value);
  if (!list) return [{ name, document: documentOf(value) }];
  if (list.length === 0) throw new InputError('expected documents, got an empty list');
  return list.map((entry, index) => itemOf(entry, `${name}[${index}]`));
}

/** A line of a JSONL file is one document. */
export function readJsonLine(text: string, name: string): SourceItem[] {
  return [{ name, document: documentOf(parse(text)) }];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(`expected JSON, got a text that is not: ${reasonOf(error).slice(0, 120)}`);
  }
}

function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  const fields = fieldsOf(value);
  return ['documents', 'articles', 'items'].map((key) => fields.get(key)).find(Array.isArray);
}

function itemOf(value: unknown, name: string): SourceItem {
  try {
    return { name, document: documentOf(value) };
  } catch (error) {
    return { name, reason: reasonOf(error) };
  }
}

function documentOf(value: unknown) {
  const fields = fieldsOf(value);
  const text = field(fields, 'text');
  if (!text) {
    throw new InputError(`expected an object with a text, content or body of words, got ${described(value)}`);
  }
  const prose = /<\/(?:p|div|h[1-6]|li)>|<br\s*\/?>/i.test(text) ? htmlToText(text) : text;
  return { ...metadataOf(fields), text: prose.replace(/\r\n?/g, '\n') };
}

function described(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value !== 'object') return `a ${typeof value}`;
  const keys = Object.keys(value);
  return keys.length === 0 ? 'an empty object' : `an object with ${keys.slice(0, 8).join(', ')}`;
}
