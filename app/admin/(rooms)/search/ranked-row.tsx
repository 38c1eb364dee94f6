import { RowPicture } from "#components/admin/row-picture";
import { Button } from "#components/ui/button";
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
  const { id, name, picture, pin, popularity, places, reasons } = product;
  const move = (label: "first" | "up" | "down" | "off", to: number | null) => (
    <PinButton label={t(`searchRoom.pin.${label}`)} name={name} fields={{ ...asked, productId: id, place: to }} />
  );
  return (
    <li
      data-place={writes ? place : undefined}
      data-id={id}
      draggable={writes}
      className="flex flex-wrap items-start gap-x-3 gap-y-2 px-5 py-2.5 text-[13px] data-over:shadow-[inset_0_3px_0_var(--color-blue)] data-place:cursor-grab"
    >
      <span className="figures w-5 pt-1 text-right text-muted">{place}</span>
      <RowPicture file={picture?.file ?? null} size={40} />
      <div className="min-w-52 flex-1">
        <a href={`/admin/products/${product.handle}`} draggable={false} className="text-sm font-medium hover:text-blue">
          {name}
        </a>
        {pin !== null && <span className="ml-2 font-medium text-blue">{t("searchRoom.pinned", { place: pin })}</span>}
        <ul className="mt-0.5 text-muted">
          {byCode && <li>{t("searchRoom.byCode")}</li>}
          {reasons.map((reason) => (
            <li key={reason.word}>{reasonText(reason, locale)}</li>
          ))}
          <li>{t("searchRoom.besides", { popularity, places })}</li>
        </ul>
      </div>
      {writes && (
        <div className="flex gap-1">
          {pin === null ? move("first", lastPin + 1) : null}
          {pin !== null && pin > 1 ? move("up", pin - 1) : null}
          {pin !== null && pin < lastPin ? move("down", pin + 1) : null}
          {pin !== null ? move("off", null) : null}
        </div>
      )}
    </li>
  );
}

function PinButton({
  label,
  name,
  fields,
}: {
  label: string;
  name: string;
  fields: Readonly<Record<string, string | number | null>>;
}) {
  return (
    <form action={pinAction}>
      {Object.entries(fields).map(
        ([field, value]) => value !== null && <input key={field} type="hidden" name={field} value={value} />,
      )}
      <Button type="submit" look="quiet" size="sm" aria-label={`${label} ${name}`}>
        {label}
      </Button>
    </form>
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
