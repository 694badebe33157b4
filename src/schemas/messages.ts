// What zod says when a schema has no words of its own, in Vietnamese; and the description of a field, as a remedy.
// Messages read "what is wrong; what to do".
import { z } from 'zod';

const TYPES: Readonly<Record<string, string>> = {
  string: 'chữ; đặt trong dấu ngoặc kép',
  number: 'số; viết không có dấu ngoặc kép',
  int: 'số nguyên; viết không có dấu ngoặc kép',
  boolean: 'true hoặc false; viết không có dấu ngoặc kép',
  array: 'danh sách; đặt trong ngoặc vuông [ … ]',
  object: 'một khối; đặt trong ngoặc nhọn { … }',
};

/** Error map for `safeParse`; messages written in a schema come first. */
export function vietnameseMessage(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `phải là ${TYPES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `không nằm trong danh sách; chọn ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'unrecognized_keys':
      return 'không có trường này; xóa đi hoặc sửa tên trường';
    case 'too_small':
      return `quá ít; ít nhất ${issue.minimum}`;
    case 'too_big':
      return `quá nhiều; nhiều nhất ${issue.maximum}`;
    default:
      return 'không đúng dạng';
  }
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

const jsonSchemas = new WeakMap<z.ZodType, JsonSchema>();

/** The schema as plain JSON Schema (draft 7, what editors know best); made once. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const known = jsonSchemas.get(schema);
  if (known !== undefined) return known;
  const made = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  jsonSchemas.set(schema, made);
  return made;
}

/** The schemas a field may have, following a path of keys and indexes; unions give several. */
function schemasAt(schema: JsonSchema, path: readonly PropertyKey[]): readonly JsonSchema[] {
  const [key, ...rest] = path;
  if (key === undefined) return [schema];
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter(isSchema);
  if (branches.length > 0) return branches.flatMap((branch) => schemasAt(branch, path));
  const next = typeof key === 'number' ? schema.items : schema.properties?.[String(key)];
  return isSchema(next) ? schemasAt(next, rest) : [];
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a field is for, as its schema describes it; undefined when there is no such field. */
export function describeField(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  return schemasAt(jsonSchemaOf(schema), path).find(({ description }) => description !== undefined)?.description;
}

/** The names of the fields that a block may have. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  return schemasAt(jsonSchemaOf(schema), path).flatMap((block) =>
    [block, ...(block.anyOf ?? []), ...(block.oneOf ?? [])].filter(isSchema).flatMap((branch) => Object.keys(branch.properties ?? {})),
  );
}
