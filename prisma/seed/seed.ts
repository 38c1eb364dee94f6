import { addCodes } from "#lib/codes/commands";
import { compileDelivery } from "#lib/delivery/commands";
import { closePayments } from "#lib/invoices/commands-close";
import { system } from "#lib/kernel/actor";
import { clock } from "#lib/platform/clock";
import { database } from "#lib/platform/database";
import { rebuildListings } from "#lib/search/commands";
import { seedAttributes } from "./attributes.ts";
import { seedBatches } from "./batches.ts";
import { seedBooks } from "./books.ts";
import { seedBundles } from "./bundles.ts";
import { seedCases } from "./cases.ts";
import { seedClub } from "./club.ts";
import { seedDeliveries } from "./deliveries.ts";
import { seedDesk } from "./desk.ts";
import { seedDuties } from "./duties.ts";
import { seedKeepsakes } from "./keepsakes.ts";
import { audioBook, codesOfTheBook, seedKinds } from "./kinds.ts";
import { seedNavigation } from "./navigation.ts";
import { seedPast } from "./past.ts";
import { seedPeople } from "./people.ts";
import { seedPickups } from "./pickups.ts";
import { seedPlaces } from "./places.ts";
import { seedPreorders } from "./preorders.ts";
import { seedProductTypes } from "./product-types.ts";
import { seedProducts } from "./products.ts";
import { seedReturns } from "./returns.ts";
import { seedShelves } from "./shelves.ts";
import { seedSupplier } from "./supplier.ts";
import { seedSupplierOrders } from "./supplier-orders.ts";
import { seedSuppliers } from "./suppliers.ts";
import { seedQuestions, seedReviews } from "./voices.ts";

export { demoSignIns } from "./demo-sign-ins.ts";

/**
 * Fills an empty database with Bonnefoy & Filles, all or nothing, then lays its desks and lists it. A database with products is left as it
 * is; one whose listing was cut short is listed.
 */
export async function seedDemo(): Promise<void> {
  if ((await database.product.count()) === 0) {
    const now = clock.now();
    await fill(now);
    await compileDelivery(system("seed"), {});
    await closePayments(system("seed"), {});
    await seedDesk(now);
    await seedSupplierOrders(now);
    await seedPickups(now);
    await seedReturns(now);
    await seedCases(now);
    await seedClub(now);
    await seedDuties(now);
    await seedKeepsakes(now);
    await addCodes(system("seed"), { sku: audioBook, codes: codesOfTheBook() });
  }
  if ((await database.listing.count()) === 0) await rebuildListings();
}

const fill = (now: Date) =>
  database.$transaction(
    async (tx) => {
      await seedPlaces(tx);
      await seedDeliveries(tx);
      await seedPeople(tx, now);
      await seedAttributes(tx);
      const categories = await seedNavigation(tx);
      const types = await seedProductTypes(tx, now);
      await seedPast(tx, await seedProducts(tx, categories, types, now), now);
      await seedBundles(tx, now);
      await seedKinds(tx, now);
      await seedPreorders(tx, now);
      await seedSupplier(tx, now);
      await seedSuppliers(tx);
      await seedBatches(tx, now);
      await seedShelves(tx);
      await seedBooks(tx, now);
      await seedReviews(tx, now);
      await seedQuestions(tx, now);
    },
    { timeout: 60_000 },
  );
