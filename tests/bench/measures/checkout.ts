import { delayLine, rateLine } from "../line.ts";
import { takingTurns } from "../load/taking-turns.ts";
import type { Measure } from "../measure.ts";
import { openCart, payFor } from "./carts.ts";
import { putOnShelf } from "./stock.ts";

/** A complete order in two calls, the whole cart and its checkout, paid at a stand-in that answers without delay. */
export const checkout: Measure = {
  name: "api.checkout",
  async run(stage, say) {
    const { url } = await stage.shop();
    const { skus } = await stage.catalogue();
    await putOnShelf((await stage.database()).url, skus, 1_000_000);

    const order = async (turn: number): Promise<boolean> => {
      const cart = await openCart(url, skus[turn % skus.length] ?? "");
      return cart !== null && (await payFor(cart)).status === 201;
    };
    const { seconds } = stage.options;
    await takingTurns({ clients: 16, seconds }, order);
    const many = await stage.metered(() => takingTurns({ clients: 16, seconds: 2 * seconds }, order));
    say(rateLine("api.checkout", "orders/s", many, "two calls, one product each, 500 different, 16 clients"));
    say(
      delayLine(
        "api.checkout.c1",
        await stage.metered(() => takingTurns({ clients: 1, seconds }, order)),
        "two calls together, 1 client",
      ),
    );
  },
};
