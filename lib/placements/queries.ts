import type { Locale } from "#lib/kernel/locale";
import { database } from "#lib/platform/database";
import { handleIn, namedIn } from "#lib/showcases/arranged";
import type { Block, BlockKind } from "#lib/showcases/blocks";
import { heldIn } from "#lib/showcases/blocks";
import { houseHome } from "#lib/showcases/house-home";
import type { ShowcaseContent } from "#lib/showcases/schema";
import { expectedPerThousand, usualPerThousand } from "./expected.ts";
import { type Place, placeOf } from "./places.ts";

/** A product with what it earned in thirty days, wherever it was bought, in cents. */
export type Earner = Readonly<{ handle: string; name: string; marginMinor: number }>;

/** What a place was seen, followed and earned since a day, in cents without VAT. */
export type EarnedPlace = Readonly<{
  key: string;
  place: Place;
  /** Of a block: its page and kind; of a pin: its product and the category it is pinned in, null for the whole shop, or the query. */
  of:
    | Readonly<{ kind: "block"; page: string; block: BlockKind | null; showcaseId: string | null }>
    | Readonly<{ kind: "pin"; product: string; list: string | null }>
    | Readonly<{ kind: "found"; product: string; query: string; locale: Locale }>;
  views: number;
  clicks: number;
  orders: number;
  marginMinor: number;
  expectedMinor: number;
  /** The product, not shown there, that earned most of what could stand there; null where none did, or no product stands. */
  better: Earner | null;
}>;

type Sum = Readonly<{ key: string; views: number; clicks: number; orders: number; marginMinor: number }>;

/** What each place earned since a day, the most expected first. */
export async function earnedPlaces(since: Date, locale: Locale): Promise<readonly EarnedPlace[]> {
  const sums = await database.$queryRaw<Sum[]>`
    SELECT place AS key, sum(views)::int AS views, sum(clicks)::int AS clicks, sum(orders)::int AS orders,
           sum(margin_minor)::int AS "marginMinor"
    FROM placement_day WHERE day >= ${since}::date GROUP BY place
    ORDER BY sum(margin_minor) DESC, sum(views) DESC, place LIMIT 500`;
  const usual = usualPerThousand(sums);
  const [pages, earners] = await Promise.all([showcasePages(), topEarners(locale)]);
  const names = await namesOf(sums, locale);
  const rows = sums.flatMap(({ key, ...counted }) => {
    const place = placeOf(key);
    if (!place) return [];
    const told = tellPlace(place, pages, names, locale);
    const better =
      told.sells &&
      earners.find(({ handle, path }) => !told.shown.includes(handle) && (told.path === "" || within(path, told.path)));
    return [
      {
        ...{ key, place, of: told.of, ...counted },
        expectedMinor: expectedPerThousand(counted, usual),
        better: better ? { handle: better.handle, name: better.name, marginMinor: better.marginMinor } : null,
      },
    ];
  });
  return rows.sort((one, other) => other.expectedMinor - one.expectedMinor || (one.key < other.key ? -1 : 1));
}

const within = (path: string, of: string): boolean => path === of || path.startsWith(`${of}/`);

/** `id` is null of the house's own home page. */
type ShownPage = Readonly<{ id: string | null; content: ShowcaseContent }>;
type Pages = ReadonlyMap<string, ShownPage>;

/** What stands on each page now, or lies in its draft where nothing was published. */
async function showcasePages(): Promise<Pages> {
  const rows = await database.showcase.findMany({
    include: { versions: { where: { withdrawnAt: null }, orderBy: { number: "desc" }, take: 1 } },
  });
  const house = [["home", { id: null, content: houseHome(false) }]] as const;
  return new Map<string, ShownPage>([
    ...house,
    ...rows.map(
      ({ id, slug, draft, versions: [version] }) =>
        [slug, { id, content: (version?.content ?? draft) as unknown as ShowcaseContent }] as const,
    ),
  ]);
}

function tellPlace(place: Place, pages: Pages, names: ReadonlyMap<string, string>, locale: Locale) {
  if (place.kind === "pin") {
    const { handle, list } = place;
    const of = {
      kind: "pin",
      product: names.get(handle) ?? handle,
      list: list ? (names.get(list) ?? list) : null,
    } as const;
    return { of, shown: [handle], path: list, sells: true };
  }
  if (place.kind === "found") {
    const { handle, query, locale: asked } = place;
    const of = { kind: "found", product: names.get(handle) ?? handle, query, locale: asked } as const;
    return { of, shown: [handle], path: "", sells: false };
  }
  const page = pages.get(place.slug);
  const block = page?.content.blocks.find(({ id }) => id === place.blockId);
  const title = page && (locale === "en" ? (page.content.title.en ?? page.content.title.fr) : page.content.title.fr);
  return {
    of: { kind: "block", page: title ?? place.slug, block: block?.kind ?? null, showcaseId: page?.id ?? null } as const,
    shown: block ? namedIn([block]).products.map(handleIn) : [],
    path: block ? pathOf(block) : "",
    sells: block !== undefined && (heldIn(block, "product") ?? heldIn(block, "products")) !== undefined,
  };
}

const pathOf = (block: Block): string => String(heldIn(block, "category") ?? "");

type TopEarner = Earner & Readonly<{ path: string }>;

/** The products in stock that earn most: pieces sold in thirty days by what one leaves now. Thirty of each category. */
const topEarners = (locale: Locale) => database.$queryRaw<TopEarner[]>`
  SELECT p.handle, CASE WHEN ${locale} = 'en' THEN coalesce(p.name_en, p.name_fr) ELSE p.name_fr END AS name,
         e.category_path AS path, e.margin::int AS "marginMinor"
  FROM (
    SELECT product_id, category_path, sold::bigint * margin_minor AS margin,
           row_number() OVER (PARTITION BY category_path ORDER BY sold::bigint * margin_minor DESC, product_id) AS place
    FROM listing WHERE sold > 0 AND margin_minor > 0 AND cardinality(in_stock_at) > 0
  ) e JOIN product p ON p.id = e.product_id
  WHERE e.place <= 30 ORDER BY e.margin DESC, p.handle`;

/** Names of pinned products by handle, and of the categories they are pinned in by path. */
async function namesOf(sums: readonly Sum[], locale: Locale): Promise<ReadonlyMap<string, string>> {
  const places = sums.map(({ key }) => placeOf(key));
  const handles = places.flatMap((place) => (place && place.kind !== "block" ? place.handle : []));
  const paths = places.flatMap((place) => (place?.kind === "pin" ? place.list : []));
  const name = { nameFr: true, nameEn: true };
  const [products, categories] = await Promise.all([
    database.product.findMany({
      where: { handle: { in: handles } },
      select: { handle: true, ...name },
    }),
    database.category.findMany({
      where: { path: { in: paths } },
      select: { path: true, ...name },
    }),
  ]);
  const inLanguage = ({ nameFr, nameEn }: { nameFr: string; nameEn: string | null }) =>
    locale === "en" ? (nameEn ?? nameFr) : nameFr;
  return new Map([
    ...products.map((one) => [one.handle, inLanguage(one)] as const),
    ...categories.map((one) => [one.path, inLanguage(one)] as const),
  ]);
}
