import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { cruised } from "./cruise.ts";

describe("the tree", () => {
  test("is read at all, and keeps its boundaries", async () => {
    const { modules, faults } = await cruised(process.cwd());
    expect(modules).toBeGreaterThan(150);
    expect(faults).toEqual([]);
  });
});

/** A small sound tree; each case plants one mistake in it. */
const sound = {
  "lib/kernel/money.ts": "export const one = 1;",
  "lib/platform/database.ts": "export const database = 1;",
  "lib/stores/queries.ts": 'import { database } from "../platform/database.ts"; export const stores = database;',
  "lib/catalogue/queries.ts": 'import { database } from "../platform/database.ts"; export const products = database;',
  "lib/catalogue/parts/deep.ts": "export const deep = 1;",
  "lib/cart/totals.ts": 'import { one } from "../kernel/money.ts"; export const total = one;',
  "components/card.tsx": "export const Card = () => null;",
  "app/page.tsx": 'import { products } from "../lib/catalogue/queries.ts"; export default () => products;',
};

const mistakes: readonly [fault: string, file: string, imports: string][] = [
  ["looks-up", "lib/kernel/bad.ts", "../stores/queries.ts"],
  ["reaches-sideways", "lib/catalogue/bad.ts", "../stores/queries.ts"],
  ["only-the-face-is-public", "lib/cart/bad.ts", "../catalogue/parts/deep.ts"],
  ["only-the-face-is-public", "app/bad.ts", "../lib/catalogue/parts/deep.ts"],
  ["unknown-module", "lib/helpers/bad.ts", "../kernel/money.ts"],
  ["lib-knows-no-screen", "lib/cart/bad.ts", "../../components/card.tsx"],
  ["components-get-data-as-props", "components/bad.ts", "../lib/stores/queries.ts"],
  ["rules-touch-no-database", "lib/cart/bad.ts", "../platform/database.ts"],
  ["screens-touch-no-database", "app/bad.ts", "../lib/platform/database.ts"],
  ["no-circles", "lib/kernel/bad.ts", "./bad2.ts"],
];

describe("a planted mistake is caught:", () => {
  let folder = "";
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function plant(files: Record<string, string>) {
    folder = mkdtempSync(path.join(tmpdir(), "architecture-"));
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    return folder;
  }

  test("none in the sound tree", async () => {
    const { modules, faults } = await cruised(plant(sound));
    expect(modules).toBe(Object.keys(sound).length);
    expect(faults).toEqual([]);
  });

  test.each(mistakes)("%s in %s", async (fault, file, imports) => {
    const planted = {
      [file]: `import * as taken from "${imports}"; export const bad = taken;`,
      "lib/kernel/bad2.ts": "export const x = 1;",
    };
    if (fault === "no-circles")
      planted["lib/kernel/bad2.ts"] = 'import * as back from "./bad.ts"; export const x = back;';
    if (fault === "unknown-module")
      planted["app/bad.ts"] = 'import * as taken from "../lib/helpers/bad.ts"; export const bad = taken;';
    const { faults } = await cruised(plant({ ...sound, ...planted }));
    expect(faults.join("\n")).toContain(`${fault}: `);
  });
});
