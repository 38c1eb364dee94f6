import { MoveButton, PlacedProduct } from "#components/admin/placed-product";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { RankedProduct, Reason } from "#lib/search/queries-workbench";
import { pin as pinAction } from "./actions";

/** A product in its place, why it stands there, and the buttons that put it before the others. */
export function RankedRow({
  product,
  place,
  asked,
  lastPin,
  byCode,
  writes,
  locale,
}: {
  product: RankedProduct;
  place: number;
  asked: Readonly<{ locale: Locale; query: string }>;
  /** How many products are put first. */
  lastPin: number;
  byCode: boolean;
  writes: boolean;
  locale: Locale;
}) {
  const t = translator(locale);
  const { id, name, pin, popularity, places, reasons } = product;
  const move = (label: "first" | "up" | "down" | "off", to: number | null) => (
    <MoveButton
      action={pinAction}
      label={t(`searchRoom.pin.${label}`)}
      name={name}
      fields={{ ...asked, productId: id, place: to }}
    />
  );
  return (
    <PlacedProduct
      product={product}
      place={place}
      beside={pin !== null && <span className="font-medium text-blue">{t("searchRoom.pinned", { place: pin })}</span>}
      buttons={
        writes ? (
          <>
            {pin === null && move("first", lastPin + 1)}
            {pin !== null && pin > 1 && move("up", pin - 1)}
            {pin !== null && pin < lastPin && move("down", pin + 1)}
            {pin !== null && move("off", null)}
          </>
        ) : null
      }
    >
      <ul className="mt-0.5 text-muted">
        {byCode && <li>{t("searchRoom.byCode")}</li>}
        {reasons.map((reason) => (
          <li key={reason.word}>{reasonText(reason, locale)}</li>
        ))}
        <li>{t("searchRoom.besides", { popularity, places })}</li>
      </ul>
    </PlacedProduct>
  );
}

/** "télé : dans le nom (0,8 point)". */
function reasonText({ word, parts, other, points }: Reason, locale: Locale): string {
  const t = translator(locale);
  if (parts.length === 0 && !other) return t("searchRoom.reason.absent", { word });
  const where = new Intl.ListFormat(locale).format([
    ...parts.map((part) => t(`searchRoom.reason.${part}`)),
    ...(other && parts.length === 0 ? [t("searchRoom.reason.other")] : []),
  ]);
  return t("searchRoom.reason.found", { word, where, points: pointsText(points, locale) });
}

const pointsText = (points: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(points);
