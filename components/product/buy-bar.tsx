import { Picture } from "#components/trade/picture";
import { Button } from "#components/ui/button";
import { picturesOf } from "#lib/catalogue/pictures-of";
import { shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { buyFormId, optionsText } from "./buy-form.tsx";
import { type Offer, wayToBuy } from "./offer.ts";
import "./buy-bar.css";

/** Price, choice, promise and button within reach of the thumb (ux S57); the button is the main form's own. */
export function BuyBar({ offer, locale }: { offer: Offer; locale: Locale }) {
  const t = translator(locale);
  const { product, variant, delivery } = offer;
  const way = wayToBuy(offer);
  if (way === "none") return null;
  const promise = way === "deliver" && delivery ? shortDayText(delivery.promisedAt, locale) : null;
  return (
    <aside
      aria-label={t("product.buyBar", { name: product.name })}
      className="buy-bar flex items-center gap-3 border-t border-hairline bg-paper px-4 py-3"
    >
      <Picture
        picture={picturesOf(product.pictures, variant.options)[0] ?? null}
        name={product.name}
        sizes="48px"
        decorative
        className="size-12 shrink-0 rounded-control bg-sweep object-cover"
      />
      <div className="figures min-w-0 flex-1">
        <p className="font-semibold">{moneyText(money(variant.price), locale)}</p>
        <p className="truncate text-sm text-muted">{[optionsText(offer), promise].filter(Boolean).join(" · ")}</p>
      </div>
      <Button type="submit" form={buyFormId} size="lg">
        {t(way === "deliver" ? "product.addShort" : "product.reserveShort")}
      </Button>
    </aside>
  );
}
