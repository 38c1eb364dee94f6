import { isLocale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { calendarOf } from "#lib/orders/calendar";
import { clock } from "#lib/platform/clock";
import { shopUrl } from "#lib/platform/env";
import { asTold } from "#lib/promises/as-told";
import { lateParcels } from "#lib/promises/queries";
import { orderSeen } from "../order-seen";

/** The order's promises as a calendar file, for whoever holds its link or bought it. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/[locale]/orders/[number]/calendar">,
): Promise<Response> {
  const { locale, number } = await params;
  const token = new URL(request.url).searchParams.get("token");
  const order = isLocale(locale) ? await orderSeen(number, token) : null;
  if (!order || !isLocale(locale)) return new Response(null, { status: 404 });
  const t = translator(locale);
  const text = calendarOf(asTold(order, await lateParcels(order.id)), {
    title: t("orders.title", { number: order.number }),
    url: `${shopUrl()}/${locale}/orders/${order.number}?token=${encodeURIComponent(order.token)}`,
    now: clock.now(),
  });
  return new Response(text, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": `attachment; filename="${order.number}.ics"`,
      "cache-control": "private, no-store",
    },
  });
}
