import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { TaskView } from "#lib/tasks/schema";

/** What a task asks for: in its writer's words, or what the shop saw. */
export function taskText({ kind, title, data }: Pick<TaskView, "kind" | "title" | "data">, locale: Locale): string {
  if (kind === "own") return title;
  const told = { name: String(data["name"]), signals: String(data["signals"]), sold: String(data["sold"]) };
  return translator(locale)(`workday.asks.${kind}`, told);
}
