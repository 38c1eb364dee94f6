import { FormDialog } from "#components/admin/form-dialog";
import { pictureAt } from "#components/trade/picture";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionField } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { type CategoryForEdit, categoryTree } from "#lib/catalogue/queries-categories";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { move, remove } from "../actions.ts";
import { categoryWords } from "../category-words.ts";
import { WhatFollows } from "./what-follows.tsx";

type Props = { category: CategoryForEdit; locale: Locale };

/** The picture of a category, where it stands, and its end. */
export function PlacePart({ category, locale }: Props) {
  const t = translator(locale);
  const isEmpty = category._count.products === 0 && category._count.children === 0;
  return (
    <>
      <section className="grid gap-3 border-b border-hairline p-5">
        <h2 className="text-base">{t("categoryRoom.picture.title")}</h2>
        {category.picture && (
          <img
            src={pictureAt(category.picture, 640)}
            alt=""
            width={280}
            height={158}
            className="aspect-video w-full rounded-control bg-sweep object-cover"
          />
        )}
        <form
          action={`/admin/categories/picture?to=${category.id}`}
          method="post"
          encType="multipart/form-data"
          className="grid justify-items-start gap-2"
        >
          <label htmlFor="picture" className="text-sm">
            {t("categoryRoom.picture.label")}
          </label>
          <input id="picture" type="file" name="picture" accept="image/jpeg,image/png,image/webp,image/avif" />
          <p className="text-[13px] text-muted">{t("categoryRoom.picture.hint")}</p>
          <Button type="submit" size="sm" look="secondary">
            {t("categoryRoom.picture.send")}
          </Button>
        </form>
        {category.picture && (
          <form action={`/admin/categories/picture?to=${category.id}`} method="post" encType="multipart/form-data">
            <Button type="submit" size="sm" look="quiet">
              {t("categoryRoom.picture.remove")}
            </Button>
          </form>
        )}
      </section>
      <section className="grid gap-3 border-b border-hairline p-5">
        <h2 className="text-base">{t("categoryRoom.place.title")}</h2>
        <p className="text-[13px] break-all text-muted">/c/{category.path}</p>
        <div className="flex flex-wrap gap-2">
          <MoveDialog category={category} locale={locale} />
          {isEmpty && <DeleteDialog category={category} locale={locale} />}
        </div>
      </section>
    </>
  );
}

async function MoveDialog({ category, locale }: Props) {
  const t = translator(locale);
  const departments = (await categoryTree()).filter(({ id, parentId }) => parentId === null && id !== category.id);
  return (
    <FormDialog
      button={t("categoryRoom.place.open")}
      title={t("categoryRoom.place.title")}
      action={move}
      submit={t("categoryRoom.place.confirm")}
      keep={t("categoryRoom.keep")}
      words={categoryWords(locale)}
    >
      <input type="hidden" name="id" value={category.id} />
      <input type="hidden" name="version" value={category.version} />
      <ActionSelect name="parentId" label={t("categoryRoom.parent")} value={category.parentId ?? ""}>
        <option value="">{t("categoryRoom.noParent")}</option>
        {departments.map(({ id, nameFr, nameEn }) => (
          <option key={id} value={id}>
            {inLocale({ fr: nameFr, en: nameEn }, locale)}
          </option>
        ))}
      </ActionSelect>
      <ActionField
        name="handle"
        label={t("categoryRoom.place.handle")}
        hint={t("categoryRoom.place.hint")}
        value={category.handle}
        maxLength={120}
      />
      <WhatFollows category={category} departments={departments} locale={locale} />
    </FormDialog>
  );
}

async function DeleteDialog({ category, locale }: Props) {
  const t = translator(locale);
  const others = (await categoryTree()).filter(({ id }) => id !== category.id);
  return (
    <FormDialog
      button={t("categoryRoom.delete")}
      title={t("categoryRoom.deleteThis", { name: category.nameFr })}
      action={remove}
      submit={t("categoryRoom.delete")}
      submitLook="danger"
      keep={t("categoryRoom.keep")}
      words={categoryWords(locale)}
    >
      <input type="hidden" name="id" value={category.id} />
      <p>{t("categoryRoom.deleteText")}</p>
      <ActionSelect name="into" label={t("categoryRoom.into.label")} value="">
        <option value="">{t("categoryRoom.into.none")}</option>
        {others.map(({ id, parentId, nameFr, nameEn }) => (
          <option key={id} value={id}>
            {`${parentId ? "\u00A0\u00A0" : ""}${inLocale({ fr: nameFr, en: nameEn }, locale)}`}
          </option>
        ))}
      </ActionSelect>
      <p className="text-[13px] text-muted text-pretty">{t("categoryRoom.into.text")}</p>
      <WhatFollows category={category} departments={[]} locale={locale} />
    </FormDialog>
  );
}
