import { z } from "zod";
import { benefits } from "./benefits/registry.ts";
import type { Article, Clause, PublishedPromotion } from "./schema.ts";
import { choosing, type Selection, selection } from "./selection.ts";

/** What a benefit is about: the articles that its lists choose, and those it names one by one. */
type About = Readonly<{ selections: readonly Selection[]; skus: readonly string[] }>;

const parts = z.object({ parts: z.array(z.object({ sku: z.string() })) });

type Settings = Readonly<{ articles?: unknown; rewards?: unknown }>;

const known = new WeakMap<Clause, Readonly<{ about: About; chooses: (article: Article) => boolean }>>();

function read(benefit: Clause) {
  const before = known.get(benefit);
  if (before) return before;
  const settings: Settings = Object(benefits[benefit.kind]?.settings.parse(benefit.settings));
  const selections = [settings.articles, settings.rewards].flatMap((one) => (one ? selection.parse(one) : []));
  const skus = parts.safeParse(settings).data?.parts.map(({ sku }) => sku) ?? [];
  const rules = selections.map(choosing);
  const chooses = (article: Article) => skus.includes(article.sku) || rules.some((rule) => rule(article));
  known.set(benefit, { about: { selections, skus }, chooses });
  return { about: { selections, skus }, chooses };
}

/** Which articles a promotion may make cheaper: a benefit on the delivery is about none. */
export const aboutOf = ({ benefit }: Pick<PublishedPromotion, "benefit">): About => read(benefit).about;

/** Is this article among those? */
export const concerns = ({ benefit }: Pick<PublishedPromotion, "benefit">, article: Article): boolean =>
  read(benefit).chooses(article);
