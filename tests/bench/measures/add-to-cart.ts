import { delayLine, rateLine } from "../line.ts";
import { call } from "../load/call.ts";
import { takingTurns } from "../load/taking-turns.ts";
import type { Measure } from "../measure.ts";
import { type OpenCart, openCart } from "./carts.ts";
import { putOnShelf } from "./stock.ts";

const carts = 200;
const kinds = 5;

/** Adds a product to one of 200 carts, each of which comes to hold up to five: the answer is the whole priced cart. */
export const addToCart: Measure = {
  name: "api.add_to_cart",
  async run(stage, say) {
    const { url } = await stage.shop();
    const { skus } = await stage.catalogue();
    await putOnShelf((await stage.database()).url, skus, 1_000_000);
    const open: OpenCart[] = [];
    await takingTurns({ clients: 8, times: carts }, async () => {
      const cart = await openCart(url, null);
      if (cart) open.push(cart);
      return cart !== null;
    });

    let calls = 0;
    const add = async (): Promise<boolean> => {
      const turn = calls++;
      const cart = open[turn % open.length];
      if (!cart) return false;
      const sku = skus[((turn % open.length) + (Math.floor(turn / open.length) % kinds) * 97) % skus.length];
      const sent = { method: "POST", body: { sku, quantity: 1 }, headers: { authorization: cart.authorization } };
      return (await call(`${cart.url}/lines`, sent)).status === 201;
    };
    const { seconds } = stage.options;
    await takingTurns({ clients: 4, seconds: 1 }, add);
    say(
      rateLine(
        "api.add_to_cart",
        "adds/s",
        await stage.metered(() => takingTurns({ clients: 16, seconds }, add)),
        "POST …/lines, 16 clients",
      ),
    );
    say(
      delayLine(
        "api.add_to_cart.c1",
        await stage.metered(() => takingTurns({ clients: 1, seconds }, add)),
        "POST …/lines, 1 client",
      ),
    );
  },
};
