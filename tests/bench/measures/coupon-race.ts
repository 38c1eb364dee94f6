import { figureLine } from "../line.ts";
import { takingTurns } from "../load/taking-turns.ts";
import type { Measure } from "../measure.ts";
import { inShop } from "../stage/in-shop.ts";
import { type OpenCart, openCart, payFor } from "./carts.ts";
import { asked, putOnShelf } from "./stock.ts";
import { tally } from "./tally.ts";

const [buyers, uses] = [1000, 100];

/** A thousand checkouts at once with one code of a hundred uses, each of other goods: not one more, not one less. */
export const couponRace: Measure = {
  name: "coupon.race",
  async run(stage, say) {
    const { url } = await stage.shop();
    const { skus } = await stage.catalogue();
    const db = (await stage.database()).url;
    await putOnShelf(db, skus, 1_000_000);
    const code = `BENCH${Date.now()}`;
    const benefit = { kind: "percentOff", settings: { basisPoints: 1000 } };
    const offer = { nameFr: "Bench", lane: "order", benefit, maxUses: uses, code };
    const { id } = await inShop<{ id: string }>(stage, "offer", [JSON.stringify(offer)]);

    const carts: OpenCart[] = [];
    await takingTurns({ clients: 16, times: buyers }, async (turn) => {
      const cart = await openCart(url, skus[turn % skus.length] ?? "", { codes: [code], buyer: turn });
      if (cart) carts.push(cart);
      return cart !== null;
    });
    const began = performance.now();
    const answers = await Promise.all(carts.map(payFor));
    const seconds = (performance.now() - began) / 1000;

    const [{ used }] = await asked<{ used: number }>(
      db,
      "SELECT count(*)::int AS used FROM orders WHERE codes @> ARRAY[$1] AND discount_minor > 0",
      [code],
    );
    const [{ counted }] = await asked<{ counted: number }>(db, "SELECT uses AS counted FROM promotion WHERE id = $1", [
      id,
    ]);
    const outcome = `${carts.length} checkouts at once for ${uses} uses: ${used} orders with it, ${counted} counted`;
    say(
      figureLine(
        "coupon.race",
        Math.abs(used - uses),
        "uses too many or too few",
        `${outcome}; answers ${tally(answers)}; ${seconds.toFixed(1)} s; goal exactly ${uses}`,
        carts.length,
      ),
    );
    if (used !== uses || counted !== uses || carts.length < buyers) process.exitCode = 1;
  },
};
