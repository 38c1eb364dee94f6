import { Icon } from "#components/ui/icon";
import { Waiting } from "#components/ui/waiting";
import type { Translator } from "#lib/language/translator";

const step = "grid h-full w-11 place-items-center hover:bg-wash disabled:opacity-40";

/** Quantity of a line: two buttons and a number, each a plain submission. Enter in the number takes what was typed. */
export function QuantityForm({
  lineId,
  name,
  quantity,
  max,
  change,
  t,
}: {
  lineId: string;
  name: string;
  quantity: number;
  max: number;
  change: (form: FormData) => Promise<void>;
  t: Translator;
}) {
  return (
    <form action={change} className="inline-flex h-11 items-center rounded-control border border-edge">
      <fieldset className="contents">
        <legend className="sr-only">{t("cart.quantityOf", { name })}</legend>
        <input type="hidden" name="lineId" value={lineId} />
        <Waiting />
        <button type="submit" className="sr-only" tabIndex={-1}>
          {t("cart.update")}
        </button>
        <button
          type="submit"
          name="step"
          value="-1"
          disabled={quantity <= 1}
          className={`${step} rounded-l-control`}
          aria-label={t("cart.oneLess")}
        >
          <Icon name="minus" className="size-4" />
        </button>
        <input
          key={quantity}
          name="quantity"
          inputMode="numeric"
          pattern="[0-9]*"
          maxLength={3}
          defaultValue={quantity}
          aria-label={t("cart.quantity")}
          className="figures h-full w-10 bg-transparent text-center text-base font-semibold"
        />
        <button
          type="submit"
          name="step"
          value="1"
          disabled={quantity >= max}
          className={`${step} rounded-r-control`}
          aria-label={t("cart.oneMore")}
        >
          <Icon name="plus" className="size-4" />
        </button>
      </fieldset>
    </form>
  );
}
