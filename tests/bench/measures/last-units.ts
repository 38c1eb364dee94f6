import { figureLine } from "../line.ts";
import { takingTurns } from "../load/taking-turns.ts";
import type { Measure } from "../measure.ts";
import { type OpenCart, openCart, payFor } from "./carts.ts";
import { deadlocksLogged, putOnShelf, unitsOrdered } from "./stock.ts";
import { tally } from "./tally.ts";

const units = 10;

/** Everybody pays at once for the same product, of which ten are left. Nobody may be promised an eleventh. */
export const lastUnits: Measure = {
  name: "race.last_units",
  async run(stage, say) {
    const { url } = await stage.shop();
    const { skus } = await stage.catalogue();
    const { buyers } = stage.options;
    const db = (await stage.database()).url;
    const sku = skus.at(-1) ?? "";
    await putOnShelf(db, [sku], units);
    const before = { ordered: await unitsOrdered(db, sku), deadlocks: await deadlocksLogged(db) };

    const carts: OpenCart[] = [];
    await takingTurns({ clients: 16, times: buyers }, async () => {
      const cart = await openCart(url, sku);
      if (cart) carts.push(cart);
      return cart !== null;
    });
    const began = performance.now();
    const answers = await Promise.all(carts.map(payFor));
    const seconds = (performance.now() - began) / 1000;

    const saying = (status: number, code = "") =>
      answers.filter((answer) => answer.status === status && answer.text.includes(code)).length;
    const orders = saying(201);
    const refusals = saying(409, "out_of_stock");
    const others = answers.filter(
      ({ status, text }) => status !== 201 && !(status === 409 && text.includes("out_of_stock")),
    );
    const ordered = (await unitsOrdered(db, sku)) - before.ordered;
    const deadlocks = (await deadlocksLogged(db)) - before.deadlocks;
    const outcome = `${carts.length} buyers, ${units} units: ${orders} orders, ${ordered} units promised, ${refusals} refused as out_of_stock`;
    const rest = `${others.length} other answers${others.length > 0 ? ` (${tally(others)})` : ""}, ${deadlocks} deadlocks, ${seconds.toFixed(1)} s`;
    say(figureLine("race.last_units", Math.max(0, ordered - units), "oversold", `${outcome}, ${rest}`, carts.length));
    if (ordered > units) process.exitCode = 1;
  },
};
