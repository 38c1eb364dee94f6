import { PictureRows } from "#components/admin/catalogue/picture-rows";
import type { ProductForEdit } from "#lib/catalogue/queries-admin";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { translator, written } from "#lib/language/translator";
import { arrange } from "./actions.ts";
import { FilesPane } from "./files-pane.tsx";

const codes = [
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
  const { pictures: words } = written(locale).productRoom;
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
    <FilesPane
      productId={product.id}
      title={translator(locale)("productRoom.panes.media")}
      drop={{
        to: `/admin/media/upload?to=${product.id}`,
        name: "pictures",
        accept: "image/jpeg,image/png,image/webp,image/avif",
        codes,
        tooLarge: "file_too_large",
        words: words.drop,
      }}
      none={words.none}
      seen={rows.map(({ id }) => id)}
      action={arrange}
      writes={writes}
      locale={locale}
    >
      <PictureRows name="pictures" pictures={rows} values={values} words={words.rows} />
    </FilesPane>
  );
}
