import { RowPicture } from "#components/admin/row-picture";
import { Button } from "#components/ui/button";
import type { CategoryForEdit, ChosenProduct } from "#lib/catalogue/queries-categories";
import { countText } from "#lib/kernel/count-text";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator, written } from "#lib/language/translator";
import { guestCounts, guestsOf } from "#lib/search/queries-guests";
import { letIn, takeOut } from "../actions.ts";

const shown = 30;

type Props = { category: CategoryForEdit; out: readonly ChosenProduct[]; writes: boolean; locale: Locale };

/** What a category shows besides its own products, each of which may be taken out, and what was taken out. */
export async function GuestsPart({ category, out, writes, locale }: Props) {
  const { chosen: words } = written(locale).categoryRoom;
  const t = translator(locale);
  const [guests, counts] = await Promise.all([guestsOf(category.path, shown), guestCounts()]);
  const count = counts.get(category.path) ?? 0;
  return (
    <section className="grid grid-cols-1 content-start gap-3" aria-label={words.guests}>
      <h2 className="text-base">{words.guests}</h2>
      {count > shown && (
        <p className="text-[13px] text-muted">
          {t("categoryRoom.chosen.guestsMore", { shown, count: countText(count, locale) })}
        </p>
      )}
      {guests.length === 0 && <p className="text-sm text-muted">{words.noGuests}</p>}
      <ul className="divide-y divide-hairline">
        {guests.map((product) => (
          <Line key={product.id} product={product} locale={locale}>
            <span className="figures text-muted">{moneyText(money(product.priceMinor), locale)}</span>
            {writes && <Move action={takeOut} category={category} product={product} words={words.takeOut} />}
          </Line>
        ))}
      </ul>
      {out.length > 0 && (
        <>
          <h2 className="pt-3 text-base">{words.removed}</h2>
          <p className="text-[13px] text-muted">{words.removedAbout}</p>
          <ul className="divide-y divide-hairline">
            {out.map((product) => (
              <Line key={product.id} product={product} locale={locale}>
                {writes && <Move action={letIn} category={category} product={product} words={words.letIn} />}
              </Line>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

type Named = Pick<ChosenProduct, "id" | "nameFr" | "nameEn" | "picture">;

const Line = ({ product, locale, children }: { product: Named; locale: Locale; children: React.ReactNode }) => (
  <li className="flex items-center gap-3 py-1 text-sm">
    <RowPicture file={product.picture} size={36} />
    <a href={`/admin/products/${product.id}`} className="min-w-0 flex-1 truncate hover:text-blue">
      {inLocale({ fr: product.nameFr, en: product.nameEn }, locale)}
    </a>
    {children}
  </li>
);

const Move = ({
  action,
  category,
  product,
  words,
}: {
  action: (form: FormData) => Promise<void>;
  category: CategoryForEdit;
  product: Named;
  words: string;
}) => (
  <form action={action}>
    <input type="hidden" name="id" value={category.id} />
    <input type="hidden" name="productId" value={product.id} />
    <Button type="submit" size="sm" look="quiet" aria-label={`${words} ${product.nameFr}`}>
      {words}
    </Button>
  </form>
);
