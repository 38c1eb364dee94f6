import { KeptTick } from "#components/admin/catalogue/kept";
import { History } from "#components/admin/journal/history";
import { SavedNote } from "#components/admin/saved-note";
import { ActionArea } from "#components/ui/action-area";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { auditOf } from "#lib/audit/queries";
import type { CategoryForEdit } from "#lib/catalogue/queries-categories";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { edit } from "../actions.ts";
import { categoryWords } from "../category-words.ts";
import { PlacePart } from "./place-part.tsx";

type Props = { category: CategoryForEdit; writes: boolean; locale: Locale };

/** What a category says and how it shows its products on the left; its picture, its place and its journal on the right. */
export async function SheetPane({ category, writes, locale }: Props) {
  const t = translator(locale);
  const { entries } = await auditOf(`category:${category.path}`);
  const { refusals, problems } = categoryWords(locale);
  return (
    <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_320px]">
      <ActionForm action={edit} refusals={refusals} problems={problems}>
        <fieldset disabled={!writes} key={category.version}>
          <input type="hidden" name="id" value={category.id} />
          <input type="hidden" name="version" value={category.version} />
          <section className="border-b border-hairline p-5">
            <h2 className="pb-3 text-base">{t("categoryRoom.texts")}</h2>
            <div className="grid gap-4 md:grid-cols-2">
              <Words names={["nameFr", "nameEn"]} most={120} category={category} locale={locale} />
              <Words names={["introFr", "introEn"]} most={2000} rows={3} category={category} locale={locale} />
              <ActionSelect name="layout" label={t("categoryRoom.layout")} value={category.layout}>
                <option value="grid">{t("categoryRoom.layouts.grid")}</option>
                <option value="list">{t("categoryRoom.layouts.list")}</option>
              </ActionSelect>
              <div className="col-span-full">
                <KeptTick name="hidden" checked={category.hidden}>
                  {t("categoryRoom.hide")}
                </KeptTick>
              </div>
            </div>
          </section>
          <section className="border-b border-hairline p-5">
            <h2 className="text-base">{t("categoryRoom.seo")}</h2>
            <p className="pb-3 text-[13px] text-muted">{t("categoryRoom.seoHint")}</p>
            <div className="grid gap-4 md:grid-cols-2">
              <Words names={["seoTitleFr", "seoTitleEn"]} most={120} category={category} locale={locale} />
              <Words
                names={["seoDescriptionFr", "seoDescriptionEn"]}
                most={320}
                rows={2}
                category={category}
                locale={locale}
              />
            </div>
          </section>
        </fieldset>
        {writes && (
          <div className="sticky bottom-0 z-10 flex items-center gap-3 border-b border-hairline bg-paper px-5 py-3">
            <Button type="submit">{t("common.save")}</Button>
            <SavedNote words={t("admin.saved")} />
          </div>
        )}
      </ActionForm>
      <aside className="border-hairline max-lg:border-t lg:border-l">
        {writes && <PlacePart category={category} locale={locale} />}
        <History entries={entries} name={category.nameFr} locale={locale} />
      </aside>
    </div>
  );
}

type Text = "name" | "intro" | "seoTitle" | "seoDescription";

/** A text in French and in English; on several lines where it has `rows`. All but the French name may be left out. */
function Words({
  names,
  most,
  rows,
  category,
  locale,
}: Omit<Props, "writes"> & { names: readonly `${Text}${"Fr" | "En"}`[]; most: number; rows?: number }) {
  const t = translator(locale);
  return names.map((name) => {
    const field = {
      name,
      label: t(`categoryRoom.${name}`),
      value: category[name] ?? "",
      maxLength: most,
      ...(name !== "nameFr" && { optional: t("categoryRoom.optional") }),
    };
    return rows ? <ActionArea key={name} rows={rows} {...field} /> : <ActionField key={name} {...field} />;
  });
}
