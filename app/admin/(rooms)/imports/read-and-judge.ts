import { judgeImport, readImportAs } from "#lib/imports/commands-run";
import type { Actor } from "#lib/kernel/actor";
import type { Circumstance } from "#lib/platform/command";

/** How a file is read is said and tried in one go: nobody wants one without the other. */
export async function readAndJudge(actor: Actor, raw: unknown, at?: Circumstance) {
  const read = await readImportAs(actor, raw, at);
  return read.ok ? judgeImport(actor, { id: read.value.id }, at) : read;
}
