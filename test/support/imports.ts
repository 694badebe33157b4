// Reads what a source file imports and calls, by TypeScript's own parser; for the tests that guard the architecture.

import { readFileSync, readdirSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';
import ts from 'typescript';

/** A file of the project, its path with forward slashes from the project's root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Import {
  readonly specifier: string;
  /** Erased before the code runs: `import type`. */
  readonly isTypeOnly: boolean;
}

/** All code files below a folder. */
export function sourcesUnder(root: string, folder: string): SourceFile[] {
  return readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs|astro)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((file) => ({ path: relative(root, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }))
    .sort((one, other) => one.path.localeCompare(other.path));
}

/** The code of a component: what stands between its fences, and its scripts. */
function scriptsOf({ path, text }: SourceFile): string[] {
  if (!path.endsWith('.astro')) return [text];
  const fenced = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const scripts = Array.from(text.matchAll(/<script(?:\s[^>]*)?>([\s\S]*?)<\/script>/g), (match) => match[1] ?? '');
  return [fenced, ...scripts];
}

/** The markup of a component, without its fenced code. */
export function markupOf({ path, text }: SourceFile): string {
  return path.endsWith('.astro') ? text.replace(/^\s*---\r?\n[\s\S]*?\r?\n---/, '') : text;
}

function visit(source: SourceFile, see: (node: ts.Node) => void): void {
  for (const script of scriptsOf(source)) {
    const parsed = ts.createSourceFile(source.path, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
    const walk = (node: ts.Node): void => {
      see(node);
      ts.forEachChild(node, walk);
    };
    walk(parsed);
  }
}

function isErased(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return !clause.name && named !== undefined && ts.isNamedImports(named) && named.elements.length > 0 && named.elements.every((one) => one.isTypeOnly);
}

/** Everything that a file imports or re-exports, dynamically too. */
export function importsOf(source: SourceFile): Import[] {
  const found: Import[] = [];
  visit(source, (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ specifier: node.moduleSpecifier.text, isTypeOnly: isErased(node.importClause) });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ specifier: node.moduleSpecifier.text, isTypeOnly: node.isTypeOnly });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteralLike(argument)) found.push({ specifier: argument.text, isTypeOnly: false });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      found.push({ specifier: node.argument.literal.text, isTypeOnly: true });
    }
  });
  return found;
}

/** Places where a file reads the clock: `new Date()`, `Date()`, `Date.now()`, `performance.now()`, `Temporal.Now`. */
export function clockReadsOf(source: SourceFile): string[] {
  const found: string[] = [];
  visit(source, (node) => {
    const isEmptyDate = ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0;
    const isDateCall = ts.isCallExpression(node) && node.expression.getText() === 'Date';
    const isNow = ts.isPropertyAccessExpression(node) && /^(?:Date|performance)\.now$|^Temporal\.Now$/.test(node.getText());
    if (isEmptyDate || isDateCall || isNow) found.push(node.getText());
  });
  return found;
}

/**
 * The path inside the project that a specifier names, or undefined for a package.
 * @example resolveImport('src/domain/day.ts', '../schemas/day.ts') // 'src/schemas/day.ts'
 */
export function resolveImport(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return posix.join('src', specifier.slice(1));
  return specifier.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), specifier)) : undefined;
}
