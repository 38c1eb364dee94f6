import { keepAddress } from "#lib/addresses/commands";
import { askAlert } from "#lib/alerts/commands";
import type { Actor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { makeList, shareList } from "#lib/wishlists/commands";
import { moveItem, noteItem, toggleWish } from "#lib/wishlists/commands-items";
import { done } from "./done.ts";

const day = 86_400_000;

const addresses = [
  { name: "Camille Renard", line1: "18 rue Saint-Aubin", postcode: "49100", city: "Angers", phone: "06 12 34 56 78" },
  { name: "Hélène Renard", line1: "7 quai de la Fosse", line2: "Deuxième étage", postcode: "44000", city: "Nantes" },
];

const wishes = ["BF-DEC-001-BRICK", "BF-LIV-001", "BF-MEU-001-BEECH", "BF-CUI-017"];
/** What goes on to the list of presents, and for whom. */
const presents = [
  { sku: "BF-CUI-017", note: "Pour Maman, six de plus" },
  { sku: "BF-LIV-001", note: "" },
];

const alerts = [
  { sku: "BF-LIV-007", kind: "stock" },
  { sku: "BF-IMG-001-43", kind: "price" },
] as const;

/** What Camille keeps in her account: two addresses, what she wishes for and whom it is for, what she waits to be told. */
export async function seedKeepsakes(now: Date): Promise<void> {
  const found = await database.account.findUniqueOrThrow({ where: { email: "camille@bonnefoy.example" } });
  const camille: Actor = { kind: "customer", id: found.id, name: found.name, email: found.email };
  const ago = (days: number) => ({ now: new Date(now.getTime() - days * day) });
  for (const address of addresses) done(await keepAddress(camille, { country: "FR", ...address }, ago(90)));

  for (const [turn, sku] of wishes.entries())
    done(await toggleWish(camille, { handle: await handleOf(sku) }, ago(30 - turn)));
  const { listId } = done(await makeList(camille, { name: "Cadeaux de Noël" }, ago(12)));
  for (const { sku, note } of presents) {
    const { productId } = await database.variant.findUniqueOrThrow({ where: { sku } });
    const item = await database.wishlistItem.findFirstOrThrow({
      where: { productId, wishlist: { accountId: found.id } },
    });
    if (note) done(await noteItem(camille, { itemId: item.id, note }, ago(12)));
    done(await moveItem(camille, { itemId: item.id, listId }, ago(12)));
  }
  done(await shareList(camille, { listId, shared: true }, ago(11)));

  for (const alert of alerts) done(await askAlert(camille, { ...alert, locale: "fr" }, { now }));
}

async function handleOf(sku: string): Promise<string> {
  const { product } = await database.variant.findUniqueOrThrow({ where: { sku }, include: { product: true } });
  return product.handle;
}
