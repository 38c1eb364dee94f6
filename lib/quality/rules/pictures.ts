import type { ProductDetails, Rule } from "../schema.ts";

/** Pictures narrower than this are blurred when the gallery enlarges them. */
const smallest = 800;

/** Values a shopper chooses by sight. */
const seen = new Set(["colour", "finish"]);

type PictureRule = Rule<ProductDetails>;
const rule = (id: string, broken: PictureRule["broken"]): PictureRule => ({ id, owner: "catalogue", broken });
const first = <T>(all: readonly T[], isWrong: (one: T) => boolean, told: (one: T) => string): string | null => {
  const wrong = all.find(isWrong);
  return wrong === undefined ? null : told(wrong);
};

/** Pictures: enough, large enough, each told to those who cannot see it, one for each colour. */
export const pictureRules: readonly PictureRule[] = [
  rule("picture-missing", ({ pictures }) => (pictures.length === 0 ? "" : null)),
  rule("picture-single", ({ pictures }) => (pictures.length === 1 ? "1" : null)),
  rule("picture-small", ({ pictures }) =>
    first(
      pictures,
      ({ width, height }) => Math.max(width, height) < smallest,
      ({ width, height }) => `${width} × ${height}`,
    ),
  ),
  rule("picture-stretched", ({ pictures: [picture] }) =>
    picture && Math.max(picture.width / picture.height, picture.height / picture.width) > 2.2
      ? `${picture.width} × ${picture.height}`
      : null,
  ),
  rule("picture-twin", ({ pictures }) =>
    first(
      pictures,
      (one) => pictures.some((other) => other !== one && other.file === one.file && other.valueCode === one.valueCode),
      ({ file }) => file,
    ),
  ),
  rule("picture-of-value-missing", ({ pictures, options, variants }) =>
    variants.length < 2
      ? null
      : first(
          options
            .filter(({ code }) => seen.has(code))
            .flatMap(({ code, values }) => values.map((value) => ({ code, value }))),
          ({ code, value }) =>
            !pictures.some(({ optionCode, valueCode }) => optionCode === code && valueCode === value),
          ({ value }) => value,
        ),
  ),
  rule("alt-missing", ({ pictures }) =>
    first(
      pictures,
      ({ altFr }) => altFr.trim() === "",
      ({ file }) => file,
    ),
  ),
  rule("alt-english-missing", ({ pictures }) =>
    first(
      pictures,
      ({ altEn }) => !altEn?.trim(),
      ({ file }) => file,
    ),
  ),
  rule("alt-is-file-name", ({ pictures }) =>
    first(
      pictures,
      ({ altFr }) => /\.(jpe?g|png|webp|avif)$|^(img|dsc|photo)[-_ ]?\d+/i.test(altFr),
      ({ altFr }) => altFr,
    ),
  ),
  rule("alt-long", ({ pictures }) =>
    first(
      pictures,
      ({ altFr }) => altFr.length > 160,
      ({ altFr }) => String(altFr.length),
    ),
  ),
];
