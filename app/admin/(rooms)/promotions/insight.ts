import { may } from "#app/actor";
import type { BasketInsight, Insight } from "#components/admin/promotions/form-view";
import { methodsNow } from "#lib/delivery/queries-desk";
import { isAlone } from "#lib/identity/queries-staff";
import type { Actor } from "#lib/kernel/actor";
import { shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { campaignProblem } from "#lib/promotions/campaign";
import type { Names } from "#lib/promotions/clause";
import { clauseProblem } from "#lib/promotions/clause-problem";
import { concerns } from "#lib/promotions/concerns";
import { type PromotionDraft, promotionDraft } from "#lib/promotions/definition";
import { marginOf } from "#lib/promotions/margin";
import { neverHolds } from "#lib/promotions/never-holds";
import { publicationFaults } from "#lib/promotions/publication";
import { articlesForSale, crowdsForSale } from "#lib/promotions/queries-articles";
import { periodsBetween } from "#lib/promotions/queries-calendar";
import { saidOf } from "#lib/promotions/said";
import type { PublishedPromotion } from "#lib/promotions/schema";
import { sideBySide } from "#lib/promotions/side-by-side";
import { rowsAt, type Typed } from "#lib/promotions/typed";
import { draftTyped, isRepeated } from "#lib/promotions/typed-draft";
import { lawOf } from "./law.ts";
import { type NamedThings, namesFrom, skusIn } from "./names.ts";
import { periodText } from "./period-text.ts";
import { trialOf, withSample } from "./trial.ts";

type Asked = Readonly<{
  typed: Typed;
  things: NamedThings;
  locale: Locale;
  /** The promotion that is worked on; a new one has an id of its own too. */
  id: string;
  asker: Actor;
  now: Date;
}>;

/** The draft as far as it makes sense; a promotion without a name can be tried on already. */
export function draftIn(typed: Typed): PromotionDraft | null {
  const input = draftTyped(typed);
  const read = promotionDraft.safeParse({ ...input, nameFr: input.nameFr ?? "Promotion" });
  return read.success && clauseProblem(read.data) === null ? read.data : null;
}

/** What the draft in the form does, in words. */
export async function insightOf(asked: Asked): Promise<Insight> {
  const { things, locale, id, now, asker } = asked;
  const seesCosts = may(asker, "costs.read");
  const t = translator(locale);
  const draft = draftIn(asked.typed);
  const typed = draft && rowsAt(asked.typed, "try") === 0 ? await withSample(asked.typed, draft) : asked.typed;
  const input = draftTyped(typed);
  const skus = [...new Set([...skusIn(input), ...skusIn({ skus: trialSkus(typed) })])];
  const names = await namesFrom(things, skus);
  const named = Object.fromEntries(skus.map((sku) => [sku, names("sku", sku)[locale]]));
  if (!draft)
    return {
      sentence: null,
      warnings: [],
      second: null,
      planned: false,
      limits: null,
      law: [],
      stacking: [],
      basket: null,
      names: named,
    };

  const trial = await trialOf(typed, draft, id, now);
  const { published } = trial;
  const faults = publicationFaults(draft);
  const second = faults.length === 0 ? null : (await isAlone("promotions.approve", asker)) ? "nobody" : "somebody";
  const repeated = ["startsAt", "endsAt"].some((name) => isRepeated(typed, name));
  const period = { from: draft.startsAt ?? now, until: draft.endsAt };
  return {
    sentence: readsAs(draft, names, locale),
    warnings: [
      ...neverHolds({ ...published, ...period }, now).map((one) => t("promotionInsight.never", { why: one[locale] })),
      ...((await choosesNothingSold(published, skus)) ? [t("promotionInsight.nothingSold")] : []),
      ...(await campaignSaid(draft, locale, now)),
      ...(repeated ? [t("promotionInsight.repeatedHour")] : []),
    ],
    second,
    planned: draft.startsAt !== null && draft.startsAt > now,
    limits:
      second === null
        ? t("promotionInsight.within")
        : t(`promotionInsight.second.${second}`, {
            reasons: faults.map((fault) => t(`promotionInsight.faults.${fault}`)).join(", "),
          }),
    law: lawOf({ published, draft, articles: await articlesForSale(), locale, now, seesCosts }),
    stacking: await stackingOf(published, period, locale),
    basket: trial.main.basket.lines.length > 0 ? basketInsight(trial, published, { locale, seesCosts, names }) : null,
    names: named,
  };
}

/** A date that is promised to more than can be prepared by then, and by how much: it cannot be published. */
async function campaignSaid(draft: PromotionDraft, locale: Locale, now: Date): Promise<string[]> {
  const problem = draft.campaign && campaignProblem(draft, await methodsNow(), now);
  if (!problem) return [];
  const { promisedOn, expectedOrders: expected, room } = problem;
  const day = shortDayText(new Date(`${promisedOn}T12:00:00Z`), locale);
  return [translator(locale)("promotionInsight.overCapacity", { day, expected, room })];
}

/** A brand without a product, a reference that is no longer sold: it names articles, and the shop has none of them. */
async function choosesNothingSold(draft: PublishedPromotion, named: readonly string[]): Promise<boolean> {
  if (draft.lane === "delivery" || draft.benefit.kind === "gift") return false;
  return !(await crowdsForSale(named)).some(({ article }) => concerns(draft, article));
}

const trialSkus = (typed: Typed): string[] =>
  Object.entries(typed).flatMap(([key, value]) =>
    /^try\.\d+\.sku$/.test(key) && typeof value === "string" ? value : [],
  );

/** "Table d’hiver : −10 % sur…, du 27 au 30 novembre. Une fois par client." */
function readsAs(draft: PromotionDraft, names: Names, locale: Locale): string {
  const t = translator(locale);
  const { maxUsesPerCustomer } = draft;
  const name = (locale === "en" && draft.nameEn) || draft.nameFr;
  const dated = draft.startsAt || draft.endsAt ? periodText(draft.startsAt, draft.endsAt, locale) : null;
  return [
    `${name}${locale === "fr" ? "\u00A0" : ""}: ${saidOf(draft, names)?.[locale] ?? ""}`,
    dated && `${dated.charAt(0).toUpperCase()}${dated.slice(1)}.`.replace("..", "."),
    draft.needsCode && t("promotionInsight.withCode"),
    maxUsesPerCustomer === 1 && t("promotionInsight.once"),
    maxUsesPerCustomer !== null && maxUsesPerCustomer > 1 && t("promotionInsight.times", { count: maxUsesPerCustomer }),
  ]
    .filter(Boolean)
    .join(" ");
}

const shownBeside = 10;
const endOfTime = new Date("2999-01-01T00:00:00Z");

async function stackingOf(
  own: PublishedPromotion,
  { from, until }: Readonly<{ from: Date; until: Date | null }>,
  locale: Locale,
) {
  const t = translator(locale);
  const beside = (await periodsBetween(from, until ?? endOfTime)).filter(
    (other, i, all) => other.id !== own.id && all.findIndex(({ id }) => id === other.id) === i,
  );
  return beside
    .slice(0, shownBeside)
    .map((other) => ({ name: other.name[locale], text: t(`promotionInsight.sides.${sideBySide(own, other)}`) }));
}

type Trial = Awaited<ReturnType<typeof trialOf>>;
type Told = Readonly<{ locale: Locale; seesCosts: boolean; names: Names }>;

function basketInsight(
  { main, neighbours }: Trial,
  own: PublishedPromotion,
  { locale, seesCosts, names }: Told,
): BasketInsight {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  const less = (minor: number) => (minor > 0 ? `−${text(minor)}` : "");
  const priced = main.with;
  const nameOf = (sku: string) => names("sku", sku)[locale];
  const offOf = ({ markdowns, discounts }: (typeof priced.lines)[number]) =>
    [...markdowns, ...discounts].reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const applied = priced.verdicts.filter((one) => one.applied && one.discountMinor > 0);
  const verdict = priced.verdicts.find(({ promotionId }) => promotionId === own.id);
  const [before, after] = [marginOf(main.without, main.basket.lines), marginOf(priced, main.basket.lines)];
  const rate = (basisPoints: number) =>
    new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(basisPoints / 10_000);
  return {
    lines: priced.lines.map((line) => ({
      sku: line.id,
      name: nameOf(line.id),
      picture: main.articles.find(({ sku }) => sku === line.id)?.picture ?? null,
      detail: t("promotionInsight.basket.quantity", { quantity: line.quantity, price: text(line.listMinor) }),
      total: text(line.totalMinor),
      off: less(offOf(line)),
    })),
    sums: [
      {
        name: t("promotionInsight.basket.subtotal"),
        amount: text(priced.lines.reduce((sum, { listMinor, quantity }) => sum + listMinor * quantity, 0)),
        off: false,
      },
      ...applied.map((one) => ({ name: one.name[locale], amount: less(one.discountMinor), off: true })),
      ...(priced.delivery
        ? [
            {
              name: t("promotionInsight.basket.delivery"),
              amount: priced.delivery.minor === 0 ? t("promotionInsight.basket.free") : text(priced.delivery.minor),
              off: false,
            },
          ]
        : []),
    ],
    total: text(priced.totalMinor),
    margin:
      seesCosts && before !== null && after !== null
        ? t("promotionInsight.basket.margin", { before: rate(before), after: rate(after) })
        : null,
    notes: [
      ...(verdict && !verdict.applied ? [t("promotionInsight.basket.nothing", { why: verdict.says[locale] })] : []),
      ...priced.gifts.map(({ sku, quantity }) => t("promotionInsight.basket.gift", { quantity, name: nameOf(sku) })),
    ],
    neighbours: neighbours.map(({ lines, with: like }) => {
      const told = like.verdicts.find(({ promotionId }) => promotionId === own.id);
      return {
        name: lines.map(({ sku, quantity }) => t("promotionInsight.count", { quantity, name: nameOf(sku) })).join(", "),
        text: told?.says[locale] ?? "",
        off: Boolean(told?.applied),
      };
    }),
    verdicts: priced.verdicts
      .filter(({ promotionId }) => promotionId !== own.id)
      .slice(0, shownBeside)
      .map((one) => ({ name: one.name[locale], text: one.says[locale], off: one.applied })),
  };
}
