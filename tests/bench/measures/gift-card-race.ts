import { figureLine } from "../line.ts";
import type { Measure } from "../measure.ts";
import { inShop } from "../stage/in-shop.ts";
import { openCart, payFor } from "./carts.ts";
import { asked, putOnShelf } from "./stock.ts";
import { tally } from "./tally.ts";

const [tabs, worthMinor] = [20, 5000];
type Spent = Readonly<{ spent: number; balance: number; held: number }>;

/** A gift card of 50 € spent from twenty tabs at once, each buying something else: it pays 50 € at most. */
export const giftCardRace: Measure = {
  name: "giftcard.race",
  async run(stage, say) {
    const { url } = await stage.shop();
    const skus = (await stage.catalogue()).skus.slice(0, tabs);
    const db = (await stage.database()).url;
    await putOnShelf(db, skus, 1_000_000);
    const { id, code } = await inShop<{ id: string; code: string }>(stage, "gift-card", [String(worthMinor)]);

    const opened = await Promise.all(skus.map((sku, buyer) => openCart(url, sku, { codes: [code], buyer })));
    const carts = opened.flatMap((cart) => cart ?? []);
    const answers = await Promise.all(carts.map(payFor));
    const [{ spent, balance, held }] = await asked<Spent>(
      db,
      `SELECT coalesce(sum(t.amount_minor), 0)::int AS spent, c.balance_minor AS balance, c.held_minor AS held
       FROM credit c LEFT JOIN order_tender t ON t.credit_id = c.id WHERE c.id = $1 GROUP BY c.id`,
      [id],
    );
    const note = `${carts.length} tabs: ${spent} cents spent of ${worthMinor}, ${balance} left, ${held} held; answers ${tally(answers)}; goal never below 0`;
    say(figureLine("giftcard.race", Math.max(0, spent - worthMinor, -balance), "cents overspent", note, carts.length));
    if (spent + balance !== worthMinor || balance < 0 || carts.length < tabs) process.exitCode = 1;
  },
};
