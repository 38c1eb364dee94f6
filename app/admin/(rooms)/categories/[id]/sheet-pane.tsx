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
              <Texts category={category} locale={locale} />
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
              <SearchTexts category={category} locale={locale} />
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

function Texts({ category, locale }: Omit<Props, "writes">) {
  const t = translator(locale);
  const optional = t("categoryRoom.optional");
  const { nameFr, nameEn, introFr, introEn } = category;
  return (
    <>
      <ActionField name="nameFr" label={t("categoryRoom.nameFr")} value={nameFr} maxLength={120} />
      <ActionField
        name="nameEn"
        label={t("categoryRoom.nameEn")}
        value={nameEn ?? ""}
        optional={optional}
        maxLength={120}
      />
      <ActionArea
        name="introFr"
        label={t("categoryRoom.introFr")}
        value={introFr ?? ""}
        optional={optional}
        maxLength={2000}
      />
      <ActionArea
        name="introEn"
        label={t("categoryRoom.introEn")}
        value={introEn ?? ""}
        optional={optional}
        maxLength={2000}
      />
    </>
  );
}

function SearchTexts({ category, locale }: Omit<Props, "writes">) {
  const t = translator(locale);
  const optional = t("categoryRoom.optional");
  return (
    <>
      {(["seoTitleFr", "seoTitleEn"] as const).map((name) => (
        <ActionField
          key={name}
          name={name}
          label={t(`categoryRoom.${name}`)}
          value={category[name] ?? ""}
          optional={optional}
          maxLength={120}
        />
      ))}
      {(["seoDescriptionFr", "seoDescriptionEn"] as const).map((name) => (
        <ActionArea
          key={name}
          name={name}
          label={t(`categoryRoom.${name}`)}
          value={category[name] ?? ""}
          optional={optional}
          rows={2}
          maxLength={320}
        />
      ))}
    </>
  );
}
