import { currentActor, may } from "#app/actor";
import type { Found } from "#components/admin/palette";
import { productList } from "#lib/catalogue/queries-admin";
import { customersDesk } from "#lib/customers/queries";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { ordersDesk } from "#lib/orders/desk-queries";
import { adminLocale } from "../locale";

const shown = 5;

/** What the palette finds: orders, customers and articles that the person asking may see. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (actor.kind !== "staff") return new Response(null, { status: 401 });
  const query = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, 120);
  if (query.length < 2) return Response.json({ orders: [], customers: [], products: [] });

  const locale = await adminLocale();
  const [orders, customers, products] = await Promise.all([
    may(actor, "orders.read") ? ordersDesk({ query, limit: shown }) : { items: [] },
    may(actor, "customers.read") ? customersDesk({ query }) : { customers: [] },
    may(actor, "products.read") ? productList({ query, limit: shown }) : { items: [] },
  ]);
  const found: Record<"orders" | "customers" | "products", Found[]> = {
    orders: orders.items.map((order) => ({
      href: `/admin/orders/${order.number}`,
      name: `${order.number}, ${order.name}`,
      detail: moneyText(money(order.totalMinor), locale),
    })),
    customers: customers.customers
      .slice(0, shown)
      .map((one) => ({ href: `/admin/customers/${encodeURIComponent(one.id)}`, name: one.name, detail: one.email })),
    products: products.items.map((product) => ({
      href: `/admin/products/${product.id}`,
      name: product.nameFr,
      detail: product.externalId,
    })),
  };
  return Response.json(found, { headers: { "cache-control": "private, no-store" } });
}
