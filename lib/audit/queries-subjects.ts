import type { Locale } from "#lib/kernel/locale";
import type { Subject, SubjectKind } from "./schema.ts";
import { namesOf } from "./sql/names.ts";
import { subjectOf } from "./subject-of.ts";

/** What a page of the trail tells of, by subject as it is written there: one query for each kind of thing on the page. */
export async function subjectsNamed(
  subjects: readonly string[],
  locale: Locale,
): Promise<ReadonlyMap<string, Subject>> {
  const wanted = new Map<SubjectKind, Set<string>>();
  for (const { kind, key } of subjects.flatMap((subject) => subjectOf(subject) ?? []))
    wanted.set(kind, (wanted.get(kind) ?? new Set()).add(key));
  const named = await Promise.all(
    [...wanted].map(async ([kind, keys]) => {
      const names = new Map((await namesOf(kind, [...keys], locale)).map((one) => [one.asked, one]));
      return [...keys].map((key) => [`${kind}:${key}`, subjectAs(kind, key, names.get(key))] as const);
    }),
  );
  return new Map(named.flat());
}

const numbered: readonly SubjectKind[] = [
  "case",
  "consignment",
  "order",
  "feed",
  "ranking",
  "redirect",
  "return",
  "search",
  "supplier-order",
];

/** The numbers of orders and consignments are their names, so are an old address and a search. */
const subjectAs = (
  kind: SubjectKind,
  key: string,
  known: Readonly<{ name: string | null; page: string | null }> | undefined,
): Subject =>
  numbered.includes(kind) ? { kind, name: key, key } : { kind, name: known?.name ?? null, key: known?.page ?? null };
