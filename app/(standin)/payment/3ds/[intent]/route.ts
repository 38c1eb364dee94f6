import { isLocale, type Locale, preferredLocale } from "#lib/kernel/locale";
import { standinInUse } from "#lib/payments/provider";
import { answerStandinBank } from "#lib/payments/standin-bank";
import { bankPage, type Errand } from "./bank-page.ts";

type Context = { params: Promise<{ intent: string }> };

export async function GET(request: Request): Promise<Response> {
  const errand = standinInUse() ? errandOf(new URL(request.url).searchParams) : null;
  return page(errand ? 200 : 404, localeOf(request, errand), errand);
}

/** The shopper's answer goes to the stand-in, and the shopper back to the shop, as Stripe sends them. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const form = new URLSearchParams(await request.text());
  const errand = standinInUse() ? errandOf(form) : null;
  if (!errand) return page(404, localeOf(request, null), null);

  const { intent: intentId } = await params;
  const accepted = form.get("answer") === "accept";
  const paid = await answerStandinBank({ intentId, clientSecret: errand.clientSecret, accepted });
  if (paid === null) return page(404, localeOf(request, errand), null);

  const back = new URL(errand.returnPath, "http://shop");
  back.searchParams.set("payment_intent", intentId);
  back.searchParams.set("payment_intent_client_secret", errand.clientSecret);
  back.searchParams.set("redirect_status", paid ? "succeeded" : "failed");
  return new Response(null, { status: 303, headers: { location: back.pathname + back.search } });
}

/** Only the path of the return address is followed, so that nobody is sent to another site. */
function errandOf(fields: URLSearchParams): Errand | null {
  const clientSecret = fields.get("client_secret");
  const returnUrl = fields.get("return_url") ?? "";
  if (!clientSecret || !URL.canParse(returnUrl, "http://shop")) return null;
  const { pathname, search } = new URL(returnUrl, "http://shop");
  return { clientSecret, returnPath: pathname.replace(/^\/+/, "/") + search };
}

function localeOf(request: Request, errand: Errand | null): Locale {
  const first = errand?.returnPath.split("/")[1];
  return isLocale(first) ? first : preferredLocale(request.headers.get("accept-language"));
}

const page = (status: number, locale: Locale, errand: Errand | null): Response =>
  new Response(bankPage(locale, errand), {
    status,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
  });
