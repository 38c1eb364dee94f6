import { FormDialog } from "#components/admin/form-dialog";
import { pictureAt } from "#components/trade/picture";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionField } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { type CategoryForEdit, categoryTree } from "#lib/catalogue/queries-categories";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { promotionsNaming } from "#lib/promotions/queries-naming";
import { move, remove } from "../actions.ts";
import { categoryWords } from "../category-words.ts";

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
          {isEmpty && (
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
            </FormDialog>
          )}
        </div>
      </section>
    </>
  );
}

async function MoveDialog({ category, locale }: Props) {
  const t = translator(locale);
  const departments = (await categoryTree()).filter(({ id, parentId }) => parentId === null && id !== category.id);
  const naming = await promotionsNaming(category.path, clock.now());
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
      {naming.length > 0 && (
        <section className="grid gap-1 text-sm">
          <h3>{t("categoryRoom.place.promotions")}</h3>
          <ul className="grid gap-1">
            {naming.map(({ id, nameFr, nameEn }) => (
              <li key={id}>
                <a href={`/admin/promotions/${id}`} className="inline-block text-blue hover:underline max-lg:py-2.5">
                  {inLocale({ fr: nameFr, en: nameEn }, locale)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </FormDialog>
  );
}
