// Every field of every schema says what it is for, in words for the person who fills it in; and editors get the same schemas.
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { editorSchemas } from '#schemas/collections.ts';
import { describeField, fieldsAt, jsonSchemaOf } from '#schemas/messages.ts';
import { staleSchemas } from '../../../scripts/check/editor-schemas.ts';

interface Node {
  readonly description?: string;
  readonly additionalProperties?: unknown;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
}

interface Field {
  readonly path: string;
  readonly description: string | undefined;
}

/** The schema as plain JSON, as the files in content/.schema have it. */
function plain(name: keyof typeof editorSchemas): Node {
  const parsed: unknown = JSON.parse(JSON.stringify(jsonSchemaOf(editorSchemas[name])));
  if (!isNode(parsed)) throw new Error(`${name} is no schema.`);
  return parsed;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

const branches = (node: Node): readonly Node[] => [...(node.items === undefined ? [] : [node.items]), ...(node.anyOf ?? []), ...(node.oneOf ?? [])];

function fieldsOf(node: Node, path: string): Field[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([name, field]) => [
    { path: `${path}.${name}`, description: field.description },
    ...fieldsOf(field, `${path}.${name}`),
  ]);
  return [...own, ...branches(node).flatMap((branch) => fieldsOf(branch, path))];
}

/** Blocks that would let an unknown field pass. */
function openBlocks(node: Node, path: string): string[] {
  const isOpen = node.properties !== undefined && node.additionalProperties !== false;
  const inner = Object.entries(node.properties ?? {}).flatMap(([name, field]) => openBlocks(field, `${path}.${name}`));
  return [...(isOpen ? [path] : []), ...inner, ...branches(node).flatMap((branch) => openBlocks(branch, path))];
}

const names = [
  'product.json',
  'producer.json',
  'decision.json',
  'sales-point.json',
  'channel.json',
  'event.json',
  'report.json',
  'lot.json',
  'site.json',
  'codes.json',
  'groups.json',
  'document-kinds.json',
  'trace-systems.json',
  'claim-words.json',
  'synonyms.json',
  'everyday-names.json',
] as const;

test('every schema is looked at', () => {
  expect([...names].sort()).toEqual(Object.keys(editorSchemas).sort());
});

test.each(names)('%s describes every field, in Vietnamese sentences', (name) => {
  const fields = fieldsOf(plain(name), name);
  expect(fields.filter(({ description }) => description === undefined || description.length < 3).map(({ path }) => path)).toEqual([]);
  expect(fields.length).toBeGreaterThan(1);
});

test.each(names)('%s refuses unknown fields at every depth', (name) => {
  expect(openBlocks(plain(name), name)).toEqual([]);
});

test('the schemas for editors in content/.schema are those of the code', () => {
  expect(staleSchemas(resolve('content/.schema'))).toEqual([]);
});

test('a field is described through lists and choices', () => {
  expect(describeField(editorSchemas['product.json'], ['recognitions', 0, 'date', 'value'])).toBe('yyyy-mm-dd');
  expect(describeField(editorSchemas['product.json'], ['khong-co'])).toBeUndefined();
  expect(fieldsAt(editorSchemas['product.json'], ['recognitions', 0, 'date'])).toContain('precision');
});
