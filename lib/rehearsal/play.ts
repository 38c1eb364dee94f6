import type { DeliveryMethod } from "#lib/delivery/options";
import type { PastLine, PastOrder } from "#lib/orders/queries-replay";
import type { KnownArticle } from "#lib/promotions/queries-articles";
import { offersAt, type PastOffers } from "#lib/promotions/queries-replay";
import type { PricedBasket } from "#lib/promotions/schema";
import { asPublished } from "#lib/promotions/trial";
import { replay } from "./replay.ts";
import type { Subject } from "./schema.ts";

/** What the subject has given so far, for its limits run down as the orders go by. */
export type Given = Readonly<{ uses: number; spentMinor: number; byCustomer: Readonly<Record<string, number>> }>;
export const nothingGiven: Given = { uses: 0, spentMinor: 0, byCustomer: {} };

type Promotion = Subject & { kind: "promotion" };

export type Stage = Readonly<{
  subject: Subject;
  offers: PastOffers;
  methods: readonly DeliveryMethod[];
  /** Articles the subject may give, by SKU. */
  gifts: ReadonlyMap<string, KnownArticle>;
}>;

/** An order as it was and as it would have been: its lines and what they cost. */
export type Played = Readonly<{ lines: readonly PastLine[]; priced: PricedBasket }>;

/** Plays one order without the subject and with it. */
export function play(
  order: PastOrder,
  stage: Stage,
  given: Given,
): Readonly<{ without: Played; with: Played; given: Given }> {
  const { subject, offers, methods } = stage;
  const promotions = offersAt(offers, order, order.agreedAt);
  const without = { lines: order.lines, priced: replay(order, { promotions, methods }) };
  if (subject.kind === "prices") {
    const prices = new Map(subject.changes.map(({ sku, toMinor }) => [sku, toMinor]));
    const isTouched = ({ sku, listCode }: PastLine) => listCode === null && prices.has(sku);
    const listOf = (line: PastLine) => (isTouched(line) ? prices.get(line.sku) : null) ?? line.listMinor;
    const touched = order.lines.some(isTouched);
    const priced = touched ? replay(order, { promotions, methods, listOf }) : without.priced;
    return { without, with: { lines: order.lines, priced }, given };
  }
  const { promotionId: id, draft } = subject;
  const others = promotions.filter((promotion) => promotion.id !== id);
  const tried = {
    ...asPublished({ ...draft, needsCode: false }, id, []),
    left: leftOf(subject, given, order.customerKey),
  };
  const asked = (lines: readonly PastLine[]): Played => ({
    lines,
    priced: replay({ ...order, lines }, { promotions: [...others, tried], methods }),
  });
  const played = withGifts(asked(order.lines), stage, id, asked);
  return { without, with: played, given: givenAfter(played.priced, subject, order.customerKey, given) };
}

/** A limit counts from nought: what was really used in the past was used under other terms. */
function leftOf({ draft }: Promotion, { uses, spentMinor, byCustomer }: Given, customer: string) {
  const left = (most: number | null, used: number) => (most === null ? null : Math.max(0, most - used));
  return {
    uses: left(draft.maxUses, uses),
    perCustomer: left(draft.maxUsesPerCustomer, byCustomer[customer] ?? 0),
    budgetMinor: left(draft.budgetMinor, spentMinor),
  };
}

/** Articles the subject gives lie in the basket of whoever earns them, when they cost nothing there. */
function withGifts(
  played: Played,
  { gifts }: Stage,
  id: string,
  asked: (lines: readonly PastLine[]) => Played,
): Played {
  const [first] = played.lines;
  const added = played.priced.gifts.flatMap(({ promotionId, sku, quantity }) => {
    const article = gifts.get(sku);
    if (promotionId !== id || !article || !first) return [];
    const { method, store } = first;
    return [
      { ...article, id: `${id}:${sku}`, name: article.name.fr, quantity, method, store, paidMinor: 0, listCode: null },
    ];
  });
  if (added.length === 0) return played;
  const again = asked([...played.lines, ...added]);
  const free = added.every((gift) => again.priced.lines.some((line) => line.id === gift.id && line.totalMinor === 0));
  return free ? again : played;
}

function givenAfter(
  { verdicts }: PricedBasket,
  { promotionId: id, draft }: Promotion,
  customer: string,
  given: Given,
): Given {
  const verdict = verdicts.find(({ promotionId }) => promotionId === id);
  if (!verdict?.applied || verdict.discountMinor === 0) return given;
  return {
    uses: given.uses + 1,
    spentMinor: given.spentMinor + verdict.discountMinor,
    byCustomer:
      draft.maxUsesPerCustomer === null
        ? given.byCustomer
        : { ...given.byCustomer, [customer]: (given.byCustomer[customer] ?? 0) + 1 },
  };
}
