import type { Actor } from "#lib/kernel/actor";
import { ok, type Result, refuse } from "#lib/kernel/result";
import { clock } from "#lib/platform/clock";
import type { ComparedForm } from "#lib/stockroom/level-file";
import { compareLevelFile } from "#lib/stockroom/queries-level-file";
import { typedInstant } from "../../prices/typed-instant";

/** A file of five thousand levels is a tenth of this. */
const mostBytes = 2_000_000;

/** Compares the file of a form with what stands, as of the instant that was typed. */
export async function compareFile(actor: Actor, raw: unknown): Promise<Result<ComparedForm>> {
  const { file, source, asOf } = raw as Record<"file" | "source" | "asOf", unknown>;
  if (!(file instanceof File)) return refuse({ code: "no_level_file", field: "file" });
  if (file.size > mostBytes) return refuse({ code: "level_file_too_large", field: "file" });
  const instant = typedInstant(asOf) ?? clock.now();
  const asked = {
    text: await file.text(),
    source: String(source ?? file.name).slice(0, 60),
    asOf: instant.toISOString(),
  };
  const compared = await compareLevelFile(actor, asked);
  return compared.ok ? ok({ ...compared.value, typedAsOf: String(asOf ?? "") }) : compared;
}
