import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import { importX } from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** Which folder may not import which: app → components, db, lib; components → lib; db → lib. */
const walls = [
  { target: "./lib", from: ["./app", "./components", "./db", "./scripts", "./e2e"] },
  { target: "./db", from: ["./app", "./components", "./scripts", "./e2e"] },
  { target: "./components", from: ["./app", "./db", "./scripts", "./e2e"] },
  { target: "./app", from: ["./scripts", "./e2e"] },
].map((wall) => ({
  ...wall,
  message: "Imports run one way: app → components, db, lib; components → lib; db → lib.",
}));

const react = ["react", "react-dom", "react/*", "react-dom/*", "react-hook-form"];
const next = ["next", "next/*"];
const sql = ["drizzle-orm", "drizzle-orm/*", "better-sqlite3"];
const forbid = (...groups) => ({
  "no-restricted-imports": [
    "error",
    {
      patterns: [
        { group: groups.flat(), message: "Not in this folder: see docs/architecture.md." },
      ],
    },
  ],
});

export default defineConfig(
  {
    ignores: [
      "**/.next/**",
      "node_modules/**",
      "data/**",
      ".fonts/**",
      "dist/**",
      "**/next-env.d.ts",
      "db/migrations/**",
    ],
  },
  {
    files: ["**/*.{ts,tsx}", "{lib,scripts}/**/*.mjs"],
    extends: [tseslint.configs.strictTypeChecked, importX.flatConfigs.typescript],
    plugins: { "import-x": importX },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones: walls }],
      // No package imports us: what they import each other for need not be read.
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // A string is spread into its code points, which is what Chinese text is counted and set by.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // The only way to insert text that Ctrl+Z takes back (components/report-form/insert-text.ts), and to
      // copy on plain http (components/publication/copy.ts).
      "@typescript-eslint/no-deprecated": [
        "error",
        { allow: [{ from: "lib", name: "execCommand" }] },
      ],
      "max-lines": ["error", 300],
    },
  },
  {
    // A stand-in keeps the signature of what it stands for.
    files: ["**/*.test.{ts,tsx}", "**/testing/**"],
    rules: { "@typescript-eslint/require-await": "off" },
  },
  {
    files: ["components/**/*.tsx", "app/**/*.tsx"],
    extends: [reactHooks.configs.flat["recommended-latest"]],
  },
  {
    // What browsers load: Chromium 86 lacks these, and nothing fills them in.
    files: ["components/**/*.{ts,tsx}", "lib/{outbox,report,text}/**/*.ts"],
    ignores: ["**/*.test.{ts,tsx}", "**/testing/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "CallExpression[callee.property.name=/^(at|findLast|findLastIndex|hasOwn|toReversed|toSorted|toSpliced|with|randomUUID)$/]",
          message: "Chromium 86, which offices have, does not know this.",
        },
        {
          selector: "Identifier[name=structuredClone]",
          message: "Chromium 86, which offices have, does not know this.",
        },
      ],
    },
  },
  { files: ["lib/**/*.ts"], rules: forbid(react, next, sql) },
  { files: ["db/**/*.ts"], rules: forbid(react, next) },
  {
    files: ["components/**/*.{ts,tsx}", "app/**/*.{ts,tsx}"],
    rules: forbid(sql, ["react-hook-form"]),
  },
  // The one form with choices that depend on each other: docs/decisions/0031.
  { files: ["components/admin/use-layout-form.ts"], rules: forbid(sql) },
  {
    files: ["lib/editions/2*.ts", "scripts/demo/**", "e2e/fixtures/**"],
    rules: { "max-lines": "off" },
  },
);
