import { expect, test } from "@playwright/test";
import { dayOf } from "#lib/kernel/local-time";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { merchant } from "#tests/support/merchant";
import { shopper } from "#tests/support/shopper";
import { signsIn } from "#tests/support/staff";

/** Two days from now, at the end of the evening. */
const soon = `${dayOf(new Date(Date.now() + 172_800_000))}T23:00`;
const less = (minor: number) => `−${moneyText(money(minor), "fr")}`;
/** What R-05 grants a merchant for one promotion, publication included. */
const threeMinutes = 180_000;

test.describe.configure({ mode: "serial" });

test("twenty per cent off a category is the price on its page, until it is retired", async ({ page, browser }) => {
  await signsIn(page, "olivier@bonnefoy.example");
  const olivier = merchant(page);
  const began = Date.now();
  await olivier.beginsBlank("Rentrée de novembre");
  await olivier.gives("Un pourcentage sur des articles", { Remise: "20" });
  await olivier.actsOn("catalogue");
  await olivier.onlyFor("Papeterie");
  await olivier.endsOn(soon);
  await expect(
    olivier
      .preview()
      .getByText(/Papeterie/)
      .first(),
  ).toBeVisible();
  await olivier.publishes();
  expect(Date.now() - began).toBeLessThan(threeMinutes);

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto("/fr/p/pot-a-crayons-quatrefeuille");
  await expect(visitor.getByText(moneyText(money(1592), "fr")).first()).toBeVisible();

  await olivier.retires();
  await visitor.goto("/fr/p/pot-a-crayons-quatrefeuille");
  await expect(visitor.getByText(moneyText(money(1990), "fr")).first()).toBeVisible();
  await visitor.context().close();
});

test("three for two takes the third one off in the basket", async ({ page, browser }) => {
  await signsIn(page, "olivier@bonnefoy.example");
  const olivier = merchant(page);
  const began = Date.now();
  await olivier.beginsBlank("Trois jeux pour deux");
  await olivier.gives("Pour X achetés, Y offerts ou moins chers", { Achetés: "2", Avantagés: "1" });
  await olivier.onlyFor("Jeux de société");
  await olivier.endsOn(soon);
  await olivier.publishes();
  expect(Date.now() - began).toBeLessThan(threeMinutes);

  const player = shopper(await (await browser.newContext()).newPage());
  for (const _ of [1, 2, 3]) await player.puts("echiquier-aulne");
  await player.seesInCart("Trois jeux pour deux");
  await player.seesInCart(less(4990));
  await olivier.retires();
});

test("a code asks for its minimum, says what is missing, then takes its euros off", async ({ page, browser }) => {
  await signsIn(page, "olivier@bonnefoy.example");
  const olivier = merchant(page);
  const began = Date.now();
  await olivier.beginsBlank("Quatre euros dès trente");
  await olivier.asks("Le panier atteint un montant", { Montant: "30" });
  await olivier.gives("Un montant sur des articles, partagé entre eux", { Remise: "4" });
  await olivier.actsOn("order");
  await olivier.endsOn(soon);
  await olivier.limitsTo("100");
  await olivier.opensWith("QUATRE4");
  await olivier.publishes();
  expect(Date.now() - began).toBeLessThan(threeMinutes);

  const player = shopper(await (await browser.newContext()).newPage());
  await player.puts("carnet-quatrefeuille");
  await player.entersCode(" quatre 4 ");
  await player.seesInCart(`Il manque ${moneyText(money(1510), "fr")}.`);
  await player.puts("echiquier-aulne");
  await player.seesInCart(less(400));
  await olivier.retires();
});
