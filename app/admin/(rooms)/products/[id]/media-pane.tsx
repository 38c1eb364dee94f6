import { refusalWords } from "#app/refusal-words";
import { FileDrop } from "#components/admin/catalogue/file-drop";
import { PictureRows } from "#components/admin/catalogue/picture-rows";
import { SeenRows } from "#components/admin/catalogue/seen-rows";
import { SavedNote } from "#components/admin/saved-note";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { ProductForEdit } from "#lib/catalogue/queries-admin";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { refusalText } from "#lib/language/refusal-text";
import { translator, written } from "#lib/language/translator";
import { catalogueWords } from "../catalogue-words.ts";
import { arrange } from "./actions.ts";

const refusals = [
  "file_too_large",
  "svg_refused",
  "not_a_picture",
  "picture_too_large",
  "picture_too_small",
  "too_many_pictures",
] as const;

type OptionValue = Readonly<{ code: string; labelFr: string; labelEn?: string | null }>;

/** The pictures of a product: drop many, put them in order, say what they show in both languages. */
export function MediaPane({ product, writes, locale }: { product: ProductForEdit; writes: boolean; locale: Locale }) {
  const t = translator(locale);
  const { pictures: words } = written(locale).productRoom;
  const { refusals: told, problems } = catalogueWords(locale);
  const values = product.options.flatMap((option) =>
    (option.values as OptionValue[]).map(({ code, labelFr, labelEn }) => ({
      value: `${option.code}:${code}`,
      label: inLocale({ fr: labelFr, en: labelEn ?? null }, locale),
    })),
  );
  const rows = product.media.map(({ id, file, altFr, altEn, focalX, focalY, optionCode, valueCode }) => ({
    id,
    file,
    altFr,
    altEn: altEn ?? "",
    focalX,
    focalY,
    shows: optionCode && valueCode ? `${optionCode}:${valueCode}` : "",
  }));
  return (
    <section className="grid max-w-4xl gap-5 p-5" aria-label={t("productRoom.panes.media")}>
      {writes && (
        <FileDrop
          to={`/admin/media/upload?to=${product.id}`}
          name="pictures"
          accept="image/jpeg,image/png,image/webp,image/avif"
          words={{
            ...words.drop,
            refusals: refusalWords(refusals, locale),
            tooLarge: refusalText("file_too_large", locale).detail,
          }}
        />
      )}
      {rows.length === 0 ? (
        <p className="text-muted">{words.none}</p>
      ) : (
        <ActionForm action={arrange} refusals={told} problems={problems}>
          <fieldset disabled={!writes} className="grid gap-4" key={rows.map(({ id }) => id).join()}>
            <input type="hidden" name="productId" value={product.id} />
            <SeenRows ids={rows.map(({ id }) => id)} />
            <PictureRows name="pictures" pictures={rows} values={values} words={words.rows} />
            {writes && (
              <div className="flex items-center gap-3">
                <Button type="submit">{t("common.save")}</Button>
                <SavedNote words={t("admin.saved")} />
              </div>
            )}
          </fieldset>
        </ActionForm>
      )}
    </section>
  );
}
