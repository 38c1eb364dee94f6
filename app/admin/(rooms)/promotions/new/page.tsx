import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { RoomHead } from "#components/admin/room-head";
import { ButtonLink } from "#components/ui/button";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { modelPromotions } from "#lib/promotions/models";
import { promotionForEdit } from "#lib/promotions/queries-admin";
import { saidOf } from "#lib/promotions/said";
import { typedDraft } from "#lib/promotions/typed-draft";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { BackLink } from "../back-link";
import { PromotionDesk } from "../desk";
import { namedThings, namesFrom, skusIn } from "../names.ts";
import { emptyDraft, fromModel } from "../starting-drafts.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("promotions.start.title") };
}

/** Where a promotion begins: a model, another promotion, or a blank page. */
export default async function NewPromotion({ searchParams }: PageProps<"/admin/promotions/new">) {
  const staff = await staffWho("promotions.write", "/admin/promotions/new");
  const locale = await adminLocale();
  const t = translator(locale);
  const { model, from, empty } = await searchParams;
  const chosen = modelPromotions.find(({ key }) => key === model);
  const copied = typeof from === "string" ? await promotionForEdit(from, clock.now()) : null;
  if (from && !copied) redirect("/admin/promotions/new");
  const draft = copied
    ? { ...copied, nameFr: t("promotions.copyOf", { name: copied.nameFr }), nameEn: null, startsAt: null, endsAt: null }
    : chosen
      ? fromModel(chosen)
      : empty === undefined
        ? null
        : emptyDraft;
  if (draft)
    return (
      <div className="lg:flex lg:h-full lg:flex-col">
        <div className="px-5 pt-3 pb-1">
          <BackLink locale={locale} />
          <h1 className="text-xl">
            {(locale === "en" && draft.nameEn) || draft.nameFr || t("promotions.start.title")}
          </h1>
        </div>
        <PromotionDesk typed={typedDraft(draft, locale === "fr" ? "," : ".")} staff={staff} locale={locale} />
      </div>
    );
  const names = await namesFrom(await namedThings(), skusIn(modelPromotions.map(({ definition }) => definition)));
  return (
    <>
      <RoomHead title={t("promotions.start.title")}>
        <ButtonLink href="/admin/promotions/new?empty" size="sm">
          {t("promotions.start.empty")}
        </ButtonLink>
      </RoomHead>
      <p className="max-w-2xl px-5 pb-3 text-muted">{t("promotions.start.text")}</p>
      <h2 className="px-5 pb-2 text-base">{t("promotions.start.models")}</h2>
      <ul className="grid gap-x-8 border-t border-hairline px-5 pb-10 md:grid-cols-2">
        {modelPromotions.map(({ key, definition }) => (
          <li key={key} className="relative border-b border-hairline py-2.5 hover:bg-wash">
            <a
              href={`/admin/promotions/new?model=${key}`}
              data-row
              className="font-medium after:absolute after:inset-0 hover:text-blue"
            >
              {definition.name[locale]}
            </a>
            <p className="text-[13px] text-muted">{saidOf(definition, names)?.[locale]}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
