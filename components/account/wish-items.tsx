import type { CardExtras } from "#components/list/list-products";
import { cardText } from "#components/trade/card-text";
import { ProductCard } from "#components/trade/product-card";
import { Button } from "#components/ui/button";
import { Input } from "#components/ui/input";
import { Select } from "#components/ui/select";
import type { ProductCard as Card } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { WishlistItemView, WishlistView } from "#lib/wishlists/schema";

type Press = (form: FormData) => Promise<void>;
type Actions = Readonly<{ drop: Press; note: Press; move: Press }>;
type Shown = Readonly<{ others: readonly WishlistView[]; actions: Actions; locale: Locale }>;

/** What a list holds, at today's prices; what is sold no more is named as that, and can still be taken out. */
export function ListItems({
  list,
  cards,
  extras,
  ...shown
}: Shown & Readonly<{ list: WishlistView; cards: readonly Card[]; extras: CardExtras }>) {
  const t = translator(shown.locale);
  if (list.items.length === 0) return <p className="text-muted">{t("wishlists.empty")}</p>;
  return (
    <ul className="grid grid-cols-1 gap-x-5 gap-y-10 sm:grid-cols-2 xl:grid-cols-3">
      {list.items.map((item) => {
        const card = cards.find(({ handle }) => handle === item.handle);
        return (
          <li key={item.id} className="flex min-w-0 flex-col">
            {card ? (
              <div className="mb-3 grid grid-rows-[auto_auto_auto_auto]">
                <ProductCard
                  card={cardText(card, extras.promise(card), shown.locale)}
                  heading="h3"
                  quickAdd={extras.quickAdd(card)}
                />
              </div>
            ) : (
              <p className="mb-3 text-muted">{t("wishlists.gone")}</p>
            )}
            <ItemForms item={item} name={card?.name ?? item.handle} {...shown} />
          </li>
        );
      })}
    </ul>
  );
}

function ItemForms({
  item,
  name,
  others,
  actions,
  locale,
}: Shown & Readonly<{ item: WishlistItemView; name: string }>) {
  const t = translator(locale);
  const which = <input type="hidden" name="itemId" value={item.id} />;
  return (
    <div className="mt-auto grid gap-2">
      <form action={actions.note} className="flex gap-2">
        {which}
        <Input
          name="note"
          defaultValue={item.note}
          maxLength={300}
          placeholder={t("wishlists.note")}
          aria-label={t("wishlists.noteNamed", { name })}
        />
        <Button look="secondary" aria-label={t("wishlists.noteSave", { name })}>
          {t("wishlists.ok")}
        </Button>
      </form>
      {others.length > 0 && (
        <form action={actions.move} className="flex gap-2">
          {which}
          <Select name="listId" aria-label={t("wishlists.moveNamed", { name })} className="min-w-0 flex-1">
            {others.map((list) => (
              <option key={list.id} value={list.id}>
                {list.name ?? t("wishlists.first")}
              </option>
            ))}
          </Select>
          <Button look="secondary">{t("wishlists.move")}</Button>
        </form>
      )}
      <form action={actions.drop}>
        {which}
        <Button look="quiet" className="-ml-3" aria-label={t("wishlists.dropItemNamed", { name })}>
          {t("wishlists.dropItem")}
        </Button>
      </form>
    </div>
  );
}
