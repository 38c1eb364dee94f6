import { existsSync, readdirSync } from "node:fs";

/** One thing to prove: its commands one after the other, and the report in which its tests are counted, if it has any. */
export type Proof = Readonly<{
  name: string;
  commands: readonly (readonly string[])[];
  report?: string;
  env?: Readonly<Record<string, string>>;
}>;

/** A name with a star stands for two projects, of which one shares its modules. */
const vitest = (name: string, project = name): Proof => {
  const report = `.data/report-${name}.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const command = ["vitest", "run", "--config", "tests/vitest.config.ts", "--project", project, ...reporters];
  return { name, commands: [command], report };
};

const types: Proof = {
  name: "types",
  commands: [
    ["prisma", "generate", "--config", ".config/prisma.ts"],
    ["next", "typegen"],
    ["tsc", "-p", "."],
  ],
};
const lint: Proof = {
  name: "lint",
  commands: [["biome", "check", "--config-path", ".config/linter.json", "--error-on-warnings", "."]],
};
const unused: Proof = { name: "unused code", commands: [["knip", "--config", ".config/unused.json"]] };
const stories: Proof = {
  name: "stories",
  commands: [["playwright", "test", "--config", "tests/playwright.config.ts"]],
  report: ".data/report-stories.json",
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: "../.data/report-stories.json" },
};

export const quick: readonly Proof[] = [types, lint, vitest("architecture"), vitest("rules", "rules*")];

/** The build is made by the shop that the stories visit, with the same command a merchant types. */
export const everything = (): readonly Proof[] => [
  types,
  lint,
  unused,
  vitest("architecture"),
  vitest("rules", "rules*"),
  vitest("database", "database*"),
  vitest("faults"),
  { name: "build", commands: [["node", "--import", "tsx", "lib/server/prove/build.ts"]] },
  ...(hasStories() ? [stories] : []),
];

const hasStories = (): boolean =>
  existsSync("tests/stories") &&
  readdirSync("tests/stories", { recursive: true }).some((file) => /\.story\.ts$|\.spec\.ts$/.test(String(file)));
