import { beforeAll, expect, test } from "vitest";
import { database } from "#lib/platform/database";
import { requestPriceChanges } from "#lib/pricing/commands";
import { priceMails } from "#lib/processes/price-mails";
import { aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { aShopThatApproves, leaves, mailsOf } from "#tests/support/asks-and-approves";

let shop: Awaited<ReturnType<typeof aShopThatApproves>>;

beforeAll(async () => {
  shop = await aShopThatApproves();
  await aVariant({ sku: "TV-1", price: 49900 });
  await aVariant({ sku: "TV-2", price: 49900 });
});

const atFive = (skus: readonly string[]) =>
  requestPriceChanges(shop.olivier, {
    changes: skus.map((sku) => ({ sku, toMinor: 500 })),
    source: "bulk",
    reason: "Fin de série",
    name: "Soldes",
  });
const recipients = async () => (await mailsOf("prices_held")).map(({ recipient, text }) => ({ recipient, text }));

test("a held price is told to those who may approve it, never to its author", async () => {
  await atFive(["TV-1"]);
  await work(priceMails);
  await work(priceMails);
  const [mail, ...others] = await recipients();
  expect(others).toEqual([]);
  expect(mail?.recipient).toBe(`${shop.jeanne.id}@bonnefoy.example`);
  expect(mail?.text).toContain("Olivier Garnier");
  expect(mail?.text).toContain("TV-1");
});

test("a batch is told once, and in a shop of one to its author", async () => {
  await database.mail.deleteMany();
  await leaves(shop.jeanne);
  await atFive(["TV-1", "TV-2"]);
  await work(priceMails);
  const mails = await recipients();
  expect(mails.map(({ recipient }) => recipient)).toEqual([`${shop.olivier.id}@bonnefoy.example`]);
  expect(mails[0]?.text).toContain("TV-2");
});
