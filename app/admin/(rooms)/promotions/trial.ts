import { optionsFor } from "#lib/delivery/options";
import { deliveryMethods } from "#lib/delivery/queries";
import { usualOption } from "#lib/delivery/usual-option";
import { canonicalCode } from "#lib/promotions/code-spelling";
import type { PromotionDraft } from "#lib/promotions/definition";
import { publishedAt } from "#lib/promotions/queries";
import { articlesForSale, articlesTo, type KnownArticle } from "#lib/promotions/queries-articles";
import { type SampleLine, sampleBasket } from "#lib/promotions/sample-basket";
import type { Basket, BasketLine } from "#lib/promotions/schema";
import { asPublished, tryOn } from "#lib/promotions/trial";
import { rowsAt, rowsName, type Typed, textAt } from "#lib/promotions/typed";
import { instantAt } from "#lib/promotions/typed-draft";
import { without, withRow } from "#lib/promotions/typed-rows";
import { storesInBrief } from "#lib/stores/queries";

const newcomer = "*first";

/** Stands for the draft's own code while none is typed. */
const ownCode = "TRIAL";

/** The form with a basket on which the draft can be seen at work. */
export async function withSample(typed: Typed, draft: Pick<PromotionDraft, "conditions" | "benefit">): Promise<Typed> {
  const lines = sampleBasket([...draft.conditions, draft.benefit], parcelsFirst(await articlesForSale()));
  return lines.reduce<Typed>(
    (form, { sku, quantity }) =>
      withRow(form, "try", (name) => ({ [`${name}.sku`]: sku, [`${name}.quantity`]: String(quantity) })),
    { ...without(typed, "try"), [rowsName("try")]: "0" },
  );
}

/** What needs an appointment to be delivered tells little about a promotion. */
const parcelsFirst = (articles: readonly KnownArticle[]): KnownArticle[] =>
  articles.toSorted((a, b) => Number(b.shippingClass === "parcel") - Number(a.shippingClass === "parcel"));

const linesTyped = (typed: Typed): SampleLine[] =>
  Array.from({ length: rowsAt(typed, "try") }, (_, i) => ({
    sku: textAt(typed, `try.${i}.sku`),
    quantity: Math.min(99, Number(textAt(typed, `try.${i}.quantity`)) || 0),
  })).filter(({ sku, quantity }) => sku !== "" && quantity > 0);

/**
 * The draft tried on the basket of the form, and on three like it, at the prices of the group it is tried for and with
 * everything else that is in force then.
 */
export async function trialOf(typed: Typed, draft: PromotionDraft, id: string, now: Date) {
  const wanted = linesTyped(typed);
  const asked = instantAt(typed, "try-at");
  const at = asked instanceof Date ? asked : draft.startsAt && draft.startsAt > now ? draft.startsAt : now;
  const code = canonicalCode(textAt(typed, "try-code"));
  const codes = code ? [code] : draft.needsCode ? [ownCode] : [];
  const [promotions, methods, [store]] = await Promise.all([
    publishedAt(at, codes),
    deliveryMethods(),
    storesInBrief(),
  ]);
  const method = textAt(typed, "try-method");
  const group = textAt(typed, "try-group");
  const groups = group && group !== newcomer ? [group] : [];
  const basketOf = (lines: readonly SampleLine[], articles: readonly KnownArticle[]): Basket => {
    const held = lines.flatMap(({ sku, quantity }) => {
      const article = articles.find((one) => one.sku === sku);
      return article
        ? { article, line: lineOf(article, quantity, method === "pickup" ? (store?.code ?? null) : null) }
        : [];
    });
    const consignment = {
      weightGrams: held.reduce((sum, { article, line }) => sum + article.weightGrams * line.quantity, 0),
      classes: [...new Set(held.map(({ article }) => article.shippingClass).filter((one) => one !== "digital"))],
      postcode: null,
    };
    return {
      channel: "web",
      currency: "EUR",
      lines: held.map(({ line }) => line),
      codes,
      customer: { groups, ordersBefore: group === newcomer ? 0 : null },
      delivery: (goodsMinor) => {
        if (method === "pickup" || held.length === 0) return null;
        const options = optionsFor(methods, { ...consignment, goodsMinor }, "fr", at);
        const chosen = options.find((one) => one.id === method) ?? usualOption(options);
        return chosen ? { minor: chosen.price, method: chosen.id } : null;
      },
    };
  };
  // Its codes may not be drawn yet: whichever is typed for the trial opens it.
  const published = asPublished(draft, id, codes);
  const tried = async (lines: readonly SampleLine[]) => {
    const articles = await articlesTo({ groups, country: "FR" }, lines, at);
    const basket = basketOf(lines, articles);
    return { lines, articles, basket, ...tryOn({ basket, promotions, draft: published, now: at }) };
  };
  const [main, neighbours] = await Promise.all([tried(wanted), Promise.all(neighboursOf(wanted).map(tried))]);
  return { at, published, main, neighbours };
}

const lineOf = (article: KnownArticle, quantity: number, store: string | null): BasketLine => ({
  ...article,
  id: article.sku,
  quantity,
  method: store ? "pickup" : "delivery",
  store,
});

/** One of each, twice as many, and all but the first. */
function neighboursOf(lines: readonly SampleLine[]): SampleLine[][] {
  const single = lines.map(({ sku }) => ({ sku, quantity: 1 }));
  const double = lines.map(({ sku, quantity }) => ({ sku, quantity: quantity * 2 }));
  return [single, double, lines.slice(1)].filter((one) => one.length > 0);
}
