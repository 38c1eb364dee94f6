import { Badge } from "#components/ui/badge";
import type { ImportRow } from "#lib/imports/queries";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

const tones: Partial<Record<ImportRow["state"], "blue" | "amber" | "vermilion">> = {
  judging: "blue",
  running: "blue",
  undoing: "blue",
  judged: "amber",
  uploaded: "amber",
  failed: "vermilion",
};

/** How far an import has come, in a word: done is plain, what waits for somebody stands out. */
export const StateBadge = ({ state, locale }: { state: ImportRow["state"]; locale: Locale }) => (
  <Badge tone={tones[state] ?? "neutral"}>{translator(locale)(`imports.states.${state}`)}</Badge>
);
