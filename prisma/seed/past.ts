import type { DeliveryMethod } from "#lib/delivery/options";
import { activeMethods, pickupStores } from "#lib/delivery/queries";
import { Prisma, type Transaction } from "#lib/platform/database";
import { demoSignIns } from "./demo-sign-ins.ts";
import { lifeOf } from "./past-lives.ts";
import { lived } from "./past-promises.ts";
import { type Told, writePast } from "./past-rows.ts";
import { pastSales, usesOf } from "./past-sales.ts";
import { seedPrices } from "./prices.ts";
import type { SeededVariant } from "./products.ts";
import { promotionCalendar, publishedOf, seedPromotions } from "./promotions.ts";
import { chance } from "./random.ts";
import { demoStores } from "./source.ts";
import { seedStock } from "./stock.ts";

/**
 * The shop as six months of trade have left it: prices with their past, promotions on their calendar, orders that were
 * priced by both, and the stock that is left. A replay of these orders comes to the same cents.
 */
export async function seedPast(tx: Transaction, variants: readonly SeededVariant[], now: Date): Promise<void> {
  const author = await person(tx, "olivier@bonnefoy.example");
  const approver = await person(tx, "jeanne@bonnefoy.example");
  const prices = await seedPrices(tx, variants, author, now);

  const calendar = promotionCalendar(now);
  const sales = pastSales(
    {
      variants,
      prices,
      promotions: publishedOf(calendar),
      opens: new Map(calendar.flatMap(({ id, model }) => model.codes.map((code) => [code, id]))),
      methods: await methods(tx),
      stores: await pickupStores(
        demoStores.map(({ code }) => code),
        new Date(0),
        tx,
      ),
      signedIn: await signedIn(tx),
    },
    now,
  );
  const luck = chance(2006);
  const ofPromises = chance(1224);
  const told: Told[] = sales.map((sale) => lived(sale, lifeOf(sale, now, luck), now, ofPromises));

  const used = Map.groupBy(sales.flatMap(usesOf), ({ promotionId }) => promotionId);
  const spent = (promotionId: string) => {
    const uses = used.get(promotionId) ?? [];
    return { uses: uses.length, spentMinor: uses.reduce((sum, { discountMinor }) => sum + discountMinor, 0) };
  };
  await seedPromotions(tx, calendar, spent, { author, approver }, now);
  await writePast(tx, told, now);
  await seedStock(tx, variants, told, now);
}

const person = (tx: Transaction, email: string) =>
  tx.account.findUniqueOrThrow({ where: { email }, select: { id: true, name: true, email: true } });

async function methods(tx: Transaction): Promise<readonly DeliveryMethod[]> {
  const [row] = await tx.$queryRaw<{ methods: readonly DeliveryMethod[] }[]>(
    Prisma.sql`SELECT ${activeMethods} AS methods`,
  );
  return row?.methods ?? [];
}

/** The demo's customer with an account, who buys now and then. */
async function signedIn(tx: Transaction) {
  const customer = demoSignIns.find(({ roles }) => roles.length === 0);
  const { id, name, email } = await person(tx, customer?.email ?? "");
  const home = { line1: "18 rue Saint-Aubin", postcode: "49100", city: "Angers", store: "ANG" };
  return { name, email, accountId: id, phone: null, faithful: true, ...home };
}
