// Invoices so many orders by eight workers, of which one in twenty dies, and proves the books; prints what they say.
import { proveInvoices } from "#lib/invoices/proving";
import { system } from "#lib/kernel/actor";
import { markSent } from "#lib/orders/commands";
import { orderById } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anOrder } from "#tests/support/an-order";
import { copiesOf } from "#tests/support/copies-of-an-order";
import { issuedByEight } from "#tests/support/issuing";

const now = new Date();
await aShop();
const variantId = await aVariant({ sku: "LAMP", stock: { WEB: 10 } });
const order = await anOrder([{ variantId, sku: "LAMP", quantity: 2, unitGross: 4900 }], { delivery: 590, at: now });
const [parcel] = (await orderById(order.orderId))?.parcels ?? [];
await markSent(system("bench"), { orderId: order.orderId, parcelId: parcel?.id, carrier: "Poste" }, { now });
const ids = await copiesOf(order, Number(process.argv[2]));

const began = performance.now();
const died = await issuedByEight(ids, now);
const seconds = (performance.now() - began) / 1000;
const proved = await proveInvoices(system("bench"), {}, { now });
if (!proved.ok) throw new Error(proved.refusal.code);
const { documents, faults } = proved.value;
console.log(JSON.stringify({ documents, died, faults: faults.length, seconds }));
await database.$disconnect();
