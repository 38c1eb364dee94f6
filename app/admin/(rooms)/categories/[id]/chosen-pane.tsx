import { ChosenRows } from "#components/admin/catalogue/chosen-rows";
import { FindProducts } from "#components/admin/catalogue/find-products";
import { SeenForm } from "#components/admin/catalogue/seen-form";
import { Button } from "#components/ui/button";
import { productList } from "#lib/catalogue/queries-admin";
import { type CategoryForEdit, type ChosenProduct, chosenProducts } from "#lib/catalogue/queries-categories";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { translator, written } from "#lib/language/translator";
import { arrange, choose } from "../actions.ts";
import { categoryWords } from "../category-words.ts";
import { GuestsPart } from "./guests-part.tsx";

type Props = { category: CategoryForEdit; writes: boolean; locale: Locale };

/** The products chosen for a category by hand, a search to add others, and all that it shows besides its own. */
export async function ChosenPane({ category, query, writes, locale }: Props & { query: string }) {
  const t = translator(locale);
  const { chosen: words } = written(locale).categoryRoom;
  const all = await chosenProducts(category.id);
  const chosen = all.filter(({ out }) => !out);
  const { refusals, problems } = categoryWords(locale);
  return (
    <div className="grid grid-cols-1 gap-8 p-5 lg:grid-cols-2">
      <section className="grid grid-cols-1 content-start gap-4" aria-label={t("categoryRoom.panes.chosen")}>
        <p className="max-w-prose text-[13px] text-muted">{words.about}</p>
        {chosen.length === 0 && <p className="text-sm text-muted">{words.none}</p>}
        {chosen.length > 0 && (
          <SeenForm
            action={arrange}
            of={{ id: category.id }}
            seen={chosen.map(({ id }) => id)}
            writes={writes}
            words={{ refusals, problems, save: words.order, saved: t("admin.saved") }}
          >
            <ChosenRows
              name="productIds"
              rows={chosen.map((one) => ({ ...rowOf(one, locale), href: `/admin/products/${one.id}` }))}
              words={words}
            />
          </SeenForm>
        )}
        {writes && <AddPart category={category} query={query} chosen={chosen} locale={locale} />}
      </section>
      <GuestsPart category={category} out={all.filter(({ out }) => out)} writes={writes} locale={locale} />
    </div>
  );
}

const rowOf = (
  { id, nameFr, nameEn, picture }: Pick<ChosenProduct, "id" | "nameFr" | "nameEn" | "picture">,
  locale: Locale,
) => ({
  id,
  name: inLocale({ fr: nameFr, en: nameEn }, locale),
  picture,
});

async function AddPart({
  category,
  query,
  chosen,
  locale,
}: Omit<Props, "writes"> & { query: string; chosen: readonly ChosenProduct[] }) {
  const { chosen: words } = written(locale).categoryRoom;
  const found = query ? (await productList({ query, limit: 12 })).items : [];
  const there = new Set(chosen.map(({ id }) => id));
  return (
    <FindProducts
      page={`/admin/categories/${category.id}`}
      pane="chosen"
      query={query}
      nothing={translator(locale)("categoryRoom.chosen.nothing", { query })}
      words={words}
      found={found.map((product) => ({
        ...rowOf(product, locale),
        end: there.has(product.id) ? (
          <span className="text-muted">{words.already}</span>
        ) : (
          <form action={choose}>
            <input type="hidden" name="id" value={category.id} />
            <input type="hidden" name="productId" value={product.id} />
            <Button type="submit" size="sm" look="secondary" aria-label={`${words.add} ${product.nameFr}`}>
              {words.add}
            </Button>
          </form>
        ),
      }))}
    />
  );
}
