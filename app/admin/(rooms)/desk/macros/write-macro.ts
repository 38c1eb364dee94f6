import { beginMacro, draftMacro } from "#lib/cases/commands-macros";
import type { Actor } from "#lib/kernel/actor";
import { refuse } from "#lib/kernel/result";
import type { Circumstance } from "#lib/platform/command";

/** Where in the form a problem of the content was typed. */
const fieldOf = (path: readonly PropertyKey[]): string => {
  const [first, second] = path.filter((step) => step !== "content");
  const language = { fr: "Fr", en: "En" }[String(second)];
  return language ? `${String(first)}${language}` : String(first === "acts" ? (path.at(-1) ?? first) : first);
};

/** Begins a macro, or writes at the one that is named; a problem is told of the field it was typed in. */
export async function writeMacro(actor: Actor, raw: unknown, at?: Circumstance) {
  const written = await ("id" in (raw as object) ? draftMacro : beginMacro)(actor, raw, at);
  if (written.ok || written.refusal.code !== "invalid") return written;
  const issues = written.refusal.issues.map((issue) => ({ ...issue, path: [fieldOf(issue.path)] }));
  return refuse({ code: "invalid", issues });
}
