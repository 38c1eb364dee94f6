import type { AuditView } from "#lib/audit/schema";
import type { Locale } from "#lib/kernel/locale";
import type { Messages } from "#lib/language/translator";
import { translator } from "#lib/language/translator";
import { valueText } from "./value-text.ts";

/** One field that changed, in words; `before` is null where there was nothing to begin with. */
export type ToldChange = Readonly<{ key: string; field: string; before: string | null; after: string }>;

/** What changed: what is said at once, and what is within things, for those who want to know. */
export type ToldChanges = Readonly<{ plain: readonly ToldChange[]; within: readonly ToldChange[] }>;

/**
 * The changes of an entry as "prix : 19,90 € → 14,90 €". Of things within things only the leaves that differ are told; of a password
 * nothing.
 */
export function toldChanges(changes: AuditView["changes"], locale: Locale): ToldChanges {
  const plain: ToldChange[] = [];
  const within: ToldChange[] = [];
  for (const [key, [before, after]] of Object.entries(changes)) {
    if (key === "password") continue;
    if (!isThing(before) && !isThing(after)) plain.push(told(key, before, after, locale));
    else within.push(...leavesThatDiffer(key, before, after, locale));
  }
  return { plain, within };
}

const isThing = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function leavesThatDiffer(key: string, before: unknown, after: unknown, locale: Locale): ToldChange[] {
  const [was, is] = [leavesOf(before), leavesOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((path) => JSON.stringify(was.get(path) ?? null) !== JSON.stringify(is.get(path) ?? null))
    .map((path) => ({ ...told(path, was.get(path), is.get(path), locale), key: `${key} ${path}` }));
}

/** Every value within a thing by the last names that lead to it; empty ones say nothing. */
function leavesOf(value: unknown, path = ""): Map<string, unknown> {
  if (!isThing(value)) return new Map(isEmpty(value) ? [] : [[path, value]]);
  return new Map(
    Object.entries(value).flatMap(([name, inner]) => [...leavesOf(inner, path ? `${path}.${name}` : name)]),
  );
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

const told = (key: string, before: unknown, after: unknown, locale: Locale): ToldChange => ({
  key,
  field: fieldText(key, locale),
  before: before === null || before === undefined || before === "" ? null : valueText(key, before, locale),
  after: valueText(key, after, locale),
});

type Field = keyof Messages["journalWords"]["fields"];

/** "onHand.NAN" is "en stock NAN", "benefit.settings.amountMinor" "avantage settings montant": each part that has a word, in it. */
function fieldText(key: string, locale: Locale): string {
  const t = translator(locale);
  return key
    .split(/[. ]/)
    .map((part) => {
      const word = `journalWords.fields.${part as Field}` as const;
      return /^\w+$/.test(part) && t.has(word) ? t(word) : part;
    })
    .join(" ");
}
