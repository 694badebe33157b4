// Lint rules for TypeScript, plain modules and Astro components. Comments cannot switch a rule off.

import { resolve } from 'node:path';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['**/node_modules/', 'dist/', '.astro/', '.cache/', 'test/.output/', 'content/']),
  { linterOptions: { noInlineConfig: true } },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  ...astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: resolve(import.meta.dirname, '..') } },
    rules: {
      eqeqeq: ['error', 'always'],
      'no-console': 'off',
      'no-control-regex': 'off',
      'no-param-reassign': 'error',
      'no-else-return': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Node strips types and cannot run enums: use a union or an `as const` table.' },
        { selector: 'ExportAllDeclaration', message: 'No barrel files: import from the file that defines it.' },
        { selector: 'ExportDefaultDeclaration[declaration.type="ObjectExpression"]', message: 'Export names.' },
      ],
      '@typescript-eslint/array-type': 'off',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-unused-expressions': 'error',
    },
  },
  {
    // Libraries do not print: what they find is a value.
    files: ['src/**'],
    rules: { 'no-console': 'error' },
  },
  {
    // Their types are checked by `astro check`; the linter cannot see them.
    files: ['**/*.astro', '**/*.astro/*', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-unused-css-selector': 'error',
      // A component's props are declared for Astro and read by it.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^(_|Props$)' }],
    },
  },
  {
    // The one place that writes markup from data, escaped.
    files: ['src/components/JsonLd.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
  {
    // Configurations are default exports by the rules of their tools.
    files: ['**/*.config.{ts,mjs}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
