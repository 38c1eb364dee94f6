import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

export type Secrets = Readonly<{ auth: string; webhook: string; carrier: string }>;

/** The demo's own secrets: made once, kept beside its data, readable by its owner only. One it lacks yet is added. */
export function keptSecrets(dataDir: string): Secrets {
  const file = path.join(dataDir, "secrets.json");
  const kept = readSecrets(file);
  const secrets = { auth: newSecret(), webhook: `whsec_${newSecret()}`, carrier: newSecret(), ...kept };
  if (Object.keys(kept).length < Object.keys(secrets).length) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  }
  return secrets;
}

function readSecrets(file: string): Partial<Secrets> {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Partial<Secrets>;
  } catch {
    return {};
  }
}

const newSecret = (): string => randomBytes(32).toString("base64url");
