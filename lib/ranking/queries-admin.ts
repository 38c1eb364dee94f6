import type { Locale } from "#lib/kernel/locale";
import { database } from "#lib/platform/database";
import { liveAt } from "#lib/showcases/live";
import type { Term } from "#lib/showcases/schema";
import type { RankingContent, Rule, Selection } from "./schema.ts";
import type { Scope } from "./scopes.ts";

export type RankingRow = Readonly<{
  id: string;
  scope: Scope;
  rules: number;
  pins: number;
  updatedAt: Date;
  live: Term | null;
  /** The next that will begin. */
  next: Term | null;
}>;

/** All rankings, the shop's first. */
export async function rankings(now: Date): Promise<readonly RankingRow[]> {
  const rows = await database.ranking.findMany({
    include: { versions: { omit: { content: true } } },
    orderBy: { scope: "asc" },
  });
  const told = rows.map(({ versions, draft, scope, id, updatedAt }) => {
    const { rules, pins } = draft as unknown as RankingContent;
    const coming = versions.filter(({ liveFrom, withdrawnAt }) => !withdrawnAt && liveFrom > now);
    return {
      ...{ id, updatedAt, scope: scope as Scope },
      ...{ rules: rules.length, pins: pins.length },
      live: liveAt(versions, now),
      next: coming.sort((a, b) => a.liveFrom.getTime() - b.liveFrom.getTime())[0] ?? null,
    };
  });
  return told.sort((a, b) => Number(b.scope === "shop") - Number(a.scope === "shop"));
}

export type RankingVersionRow = Term & Readonly<{ publishedBy: string }>;
export type RankingDraft = Readonly<{
  id: string;
  scope: Scope;
  draft: RankingContent;
  revision: number;
  versions: readonly RankingVersionRow[];
}>;

/** One ranking with its draft and what was published of it, the latest first. */
export async function rankingDraft(id: string): Promise<RankingDraft | null> {
  const row = await database.ranking.findUnique({
    where: { id },
    include: { versions: { omit: { content: true }, orderBy: { number: "desc" } } },
  });
  return row && { ...row, scope: row.scope as Scope, draft: row.draft as unknown as RankingContent };
}

/** What rules speak of, by name: "brand:fontebrune" is "Fontebrune". What is no more keeps its code. */
export async function selectionNames(rules: readonly Rule[], locale: Locale): Promise<ReadonlyMap<string, string>> {
  const of = (by: Selection) => rules.flatMap((rule) => ("by" in rule && rule.by === by ? [rule.value] : []));
  const [brands, categories, values, products] = await Promise.all([
    database.brand.findMany({ where: { code: { in: of("brand") } } }),
    database.category.findMany({ where: { path: { in: of("category") } } }),
    database.attributeValue.findMany({
      where: { OR: of("attribute").map((value) => ({ attributeCode: before(value), code: after(value) })) },
    }),
    database.product.findMany({
      where: { id: { in: of("product") } },
      select: { id: true, nameFr: true, nameEn: true },
    }),
  ]);
  const inLanguage = (fr: string, en: string | null) => (locale === "en" ? (en ?? fr) : fr);
  return new Map([
    ...brands.map(({ code, name }) => [`brand:${code}`, name] as const),
    ...categories.map(({ path, nameFr, nameEn }) => [`category:${path}`, inLanguage(nameFr, nameEn)] as const),
    ...values.map(
      ({ attributeCode, code, labelFr, labelEn }) =>
        [`attribute:${attributeCode}:${code}`, inLanguage(labelFr, labelEn)] as const,
    ),
    ...products.map(({ id, nameFr, nameEn }) => [`product:${id}`, inLanguage(nameFr, nameEn)] as const),
  ]);
}

const before = (value: string): string => value.split(":")[0] ?? "";
const after = (value: string): string => value.split(":").slice(1).join(":");
