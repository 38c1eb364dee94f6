import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

export type Secrets = Readonly<{ auth: string; webhook: string }>;

/** The demo's own secrets: made once, kept beside its data, readable by its owner only. */
export function keptSecrets(dataDir: string): Secrets {
  const file = path.join(dataDir, "secrets.json");
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Secrets;
  } catch {
    const made = { auth: newSecret(), webhook: `whsec_${newSecret()}` };
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
    return made;
  }
}

const newSecret = (): string => randomBytes(32).toString("base64url");
