import { activateGiftCard, makeBatch, sellGiftCard } from "#lib/credit/commands";
import { giveStoreCredit } from "#lib/credit/commands-store-credit";
import { database } from "#lib/platform/database";
import { requestPriceChanges } from "#lib/pricing/commands";
import { demoStaff } from "./demo-staff.ts";

/**
 * What lies on the desks of a Sunday morning: two prices the guard has stopped, printed gift cards in the safe, a few
 * of them sold, a gesture over what one person gives alone. It all goes through the commands, so that it is held, booked and told as it would be.
 */
export async function seedDesk(now: Date): Promise<void> {
  const olivier = await demoStaff("olivier@bonnefoy.example");
  const jeanne = await demoStaff("jeanne@bonnefoy.example");
  const ines = await demoStaff("ines@bonnefoy.example");
  const nadia = await demoStaff("nadia@bonnefoy.example");
  const at = { now };
  await requestPriceChanges(
    olivier,
    {
      source: "form",
      reason: "Alignement sur la concurrence",
      changes: [{ sku: "BF-LIV-008-COBALT", toMinor: 199 }],
    },
    at,
  );
  await requestPriceChanges(
    olivier,
    { source: "form", reason: "Fin de série", changes: [{ sku: "BF-MEU-004-OAK", toMinor: 2_900 }] },
    at,
  );

  const batch = await makeBatch(jeanne, { name: "Cartes de Noël, Angers", count: 40, amountMinor: 5_000 }, at);
  const sold = batch.ok && batch.value.outcome === "done" ? batch.value.codes.slice(0, 4) : [];
  for (const [i, code] of sold.entries()) await activateGiftCard(ines, { code, receipt: `ANG-2026-${4_101 + i}` }, at);
  await sellGiftCard(
    ines,
    {
      amountMinor: 10_000,
      receipt: "ANG-2026-4096",
      recipient: "claire.besson@clients.example",
      reason: "Achat au comptoir",
    },
    at,
  );
  const camille = await database.account.findUniqueOrThrow({ where: { email: "camille@bonnefoy.example" } });
  const gesture = { accountId: camille.id, reason: "Colis arrivé ouvert" };
  await giveStoreCredit(nadia, { ...gesture, amountMinor: 1_000 }, at);
  await giveStoreCredit(nadia, { ...gesture, amountMinor: 4_000 }, at);
}
