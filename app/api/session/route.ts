import { currentActor } from "#app/actor";
import { keepGroupOrder, readCartKey, readListsToken, readStoreCode } from "#app/cookies";
import { cartCount } from "#lib/cart/queries";
import { timeText } from "#lib/kernel/date-text";
import { defaultLocale, isLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { groupShownTo } from "#lib/ranking/queries-groups";
import { openState } from "#lib/stores/hours";
import { stores } from "#lib/stores/queries";
import { wishedHandles } from "#lib/wishlists/queries";

/** What the header shows of one visitor; pages are the same for everyone and ask for it after they have loaded. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams.get("locale");
  const locale = isLocale(asked) ? asked : defaultLocale;
  const now = clock.now();
  const [actor, cart, storeCode, lists] = await Promise.all([
    currentActor(),
    readCartKey(),
    readStoreCode(),
    readListsToken(),
  ]);
  const [wished, itemCount, store, group] = await Promise.all([
    wishedHandles(actor, lists),
    cart ? cartCount(cart.id, cart.token, now) : 0,
    storeCode ? storeOf(storeCode, locale, now) : null,
    actor.kind === "customer" ? groupShownTo(actor.id, now) : null,
  ]);
  await keepGroupOrder(group);
  return Response.json(
    {
      name: "name" in actor ? actor.name.split(" ")[0] : null,
      staff: actor.kind === "staff",
      itemCount,
      store,
      wished,
    },
    { headers: { "Cache-Control": "private, no-store" } },
  );
}

async function storeOf(code: string, locale: Locale, now: Date) {
  const found = (await stores(locale)).find((store) => store.code === code);
  if (!found) return null;
  const state = openState(found, now);
  return {
    code,
    slug: found.slug,
    city: found.city,
    state: state.open
      ? translator(locale)("stores.opening.openUntil", { time: timeText(state.closesAt, locale) })
      : null,
  };
}
