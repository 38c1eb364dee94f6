import type { Metadata } from "next";
import { ListProducts } from "#components/list/list-products";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { chosenCards } from "#lib/search/queries-chosen";
import { sharedWishlist } from "#lib/wishlists/queries";
import { cardExtras } from "../../../../(shop)/[locale]/card-extras";
import { MissingPage } from "../../../../(shop)/[locale]/missing-page";
import { localeOf } from "../../account/locale.ts";

export async function generateMetadata(props: PageProps<"/[locale]/lists/[token]">): Promise<Metadata> {
  return { title: translator(await localeOf(props))("wishlists.shared.title"), referrer: "same-origin" };
}

/** A list somebody shared: its products at today's prices, and nothing of who keeps it. */
export default async function Page(props: PageProps<"/[locale]/lists/[token]">) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const now = clock.now();
  const list = await sharedWishlist((await props.params).token, now);
  if (!list) return <MissingPage locale={locale} />;
  const [cards, extras] = await Promise.all([chosenCards(list.handles, locale), cardExtras(locale, now)]);
  return (
    <div className="container-page py-10 lg:py-14">
      <h1 className="text-3xl leading-tight lg:text-4xl">{list.name ?? t("wishlists.shared.title")}</h1>
      <p className="mt-3 max-w-2xl text-muted">{t("wishlists.shared.text")}</p>
      <div className="mt-8">
        <ListProducts cards={cards} locale={locale} layout="grid" extras={extras} />
      </div>
    </div>
  );
}
