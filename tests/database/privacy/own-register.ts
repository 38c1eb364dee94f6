import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";
import { env } from "#lib/platform/env";

/** A folder of its own for the register of this file's erasures. */
export function ownRegister(): void {
  const before = env.SHOP_DATA_DIR;
  beforeAll(() => void Object.assign(env, { SHOP_DATA_DIR: mkdtempSync(path.join(tmpdir(), "erasures-")) }));
  afterAll(() => {
    rmSync(env.SHOP_DATA_DIR, { recursive: true, force: true });
    Object.assign(env, { SHOP_DATA_DIR: before });
  });
}
