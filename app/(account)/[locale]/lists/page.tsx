import { currentActor } from "#app/actor";
import { readListsToken } from "#app/cookies";
import { signOutAction } from "#app/session-actions";
import { AccountPage } from "#components/account/account-page";
import { RefusedNotice } from "#components/account/refused-notice";
import { ListHead } from "#components/account/wish-head";
import { ListItems } from "#components/account/wish-items";
import { ListTabs } from "#components/account/wish-tabs";
import { TextLink } from "#components/ui/text-link";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { shopUrl } from "#lib/platform/env";
import { chosenCards } from "#lib/search/queries-chosen";
import { wishlistsOf } from "#lib/wishlists/queries";
import { cardExtras } from "../../../(shop)/[locale]/card-extras";
import { localeOf, titled } from "../account/locale.ts";
import {
  dropItemAction,
  dropListAction,
  makeListAction,
  moveItemAction,
  noteItemAction,
  renameListAction,
  shareListAction,
} from "./actions.ts";

export const generateMetadata = titled((t) => t("wishlists.title"));

/** One's own lists, signed in or not; ?list= names the one that is shown, the first otherwise. */
export default async function Page(props: PageProps<"/[locale]/lists">) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const { list: asked, refused } = await props.searchParams;
  const [actor, holder] = await Promise.all([currentActor(), readListsToken()]);
  const lists = await wishlistsOf(actor, holder);
  const list = lists.find(({ id }) => id === asked) ?? lists[0];
  const handles = list?.items.map(({ handle }) => handle) ?? [];
  const [cards, extras] = await Promise.all([chosenCards(handles, locale), cardExtras(locale, clock.now())]);
  return (
    <AccountPage
      locale={locale}
      room="lists"
      title={t("wishlists.title")}
      intro={t("wishlists.text")}
      signOut={actor.kind === "customer" ? signOutAction : null}
    >
      <RefusedNotice locale={locale} code={refused} />
      {actor.kind !== "customer" && lists.length > 0 && (
        <p className="mb-6">
          {t("wishlists.hereOnly")}{" "}
          <TextLink href={`/${locale}/account/sign-in?callbackUrl=/${locale}/lists`}>
            {t("account.signIn.title")}
          </TextLink>
        </p>
      )}
      <ListTabs lists={lists} shown={list?.id ?? null} make={makeListAction} locale={locale} />
      {list ? (
        <>
          <ListHead
            list={list}
            href={list.link && `${shopUrl()}/${locale}/lists/${list.link}`}
            actions={{ rename: renameListAction, share: shareListAction, drop: dropListAction }}
            locale={locale}
          />
          <ListItems
            list={list}
            others={lists.filter(({ id }) => id !== list.id)}
            cards={cards}
            extras={extras}
            actions={{ drop: dropItemAction, note: noteItemAction, move: moveItemAction }}
            locale={locale}
          />
        </>
      ) : (
        <p className="text-muted">{t("wishlists.none")}</p>
      )}
    </AccountPage>
  );
}
