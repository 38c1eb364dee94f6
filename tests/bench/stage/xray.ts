// Places ORDERS random orders, lets them live, X-rays each and prints how many have a column that does not reconcile.
import { database } from "#lib/platform/database";
import { orderXray } from "#lib/xray/queries";
import { balances } from "#lib/xray/schema";
import { aShopOfRandomArticles } from "#tests/support/random-articles";
import { aRandomOrder } from "#tests/support/random-orders";
import { chance } from "../../../prisma/seed/random.ts";

const luck = chance(10_000);
const articles = await aShopOfRandomArticles(luck);
let wrong = 0;
const times: number[] = [];
for (let left = Number(process.env.ORDERS); left > 0; left--) {
  const number = await aRandomOrder(luck, articles);
  const began = performance.now();
  const xray = await orderXray(number);
  times.push(performance.now() - began);
  if (!xray?.checks.every(balances)) wrong++;
}
console.log(JSON.stringify({ wrong, times }));
await database.$disconnect();
