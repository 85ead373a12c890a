import { grenzen } from './scripts/grenzen.mjs'

export default {
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'promise', 'vitest'],
  categories: { correctness: 'error', suspicious: 'error' },
  options: { typeAware: true },
  env: { builtin: true, node: true, browser: true },
  ignorePatterns: ['**/dist/**', '**/generated/**', '**/node_modules/**'],
  rules: {
    complexity: ['error', { max: 15 }],
    'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
    'no-console': 'error',
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'import/no-unassigned-import': 'off',
    'node/no-process-env': 'error',
    'oxc/no-barrel-file': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'react/react-in-jsx-scope': 'off',
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
  },
  overrides: [
    ...grenzen(import.meta.dirname),
    { files: ['**/*.test.ts', '**/*.test.tsx', 'test/**'], rules: { 'max-lines-per-function': 'off' } },
    { files: ['**/*.config.{js,ts}'], rules: { 'import/no-default-export': 'off' } },
    {
      files: ['scripts/**', 'test/**', '**/*.config.{js,ts}', 'apps/server/src/env.ts'],
      rules: { 'node/no-process-env': 'off' },
    },
    { files: ['scripts/**', 'test/**', 'packages/kennisbank/src/**'], rules: { 'no-console': 'off' } },
  ],
}
