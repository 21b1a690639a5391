// One rule only: a statement that nobody awaits writes nothing and says nothing. Everything else is oxlint's.
import tseslint from "typescript-eslint";

export default tseslint.config({
  files: ["app/**/*.{ts,tsx}", "db/**/*.ts"],
  extends: [tseslint.configs.base],
  linterOptions: { reportUnusedDisableDirectives: "off" },
  languageOptions: { parserOptions: { projectService: true } },
  rules: { "@typescript-eslint/no-floating-promises": ["error", { checkThenables: true }] },
});
