import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** What was just taken out, and one button to put it back. */
export function RemovedNotice({
  sku,
  name,
  quantity,
  store,
  wording,
  putBack,
  locale,
}: {
  sku: string;
  name: string;
  quantity: number;
  store: string | null;
  /** What was to be engraved on it. */
  wording: string | null;
  putBack: (form: FormData) => Promise<void>;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <form
      action={putBack}
      role="status"
      className="mt-5 flex flex-wrap items-center gap-x-4 rounded-card bg-wash px-4 py-2 text-[15px]"
    >
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="sku" value={sku} />
      <input type="hidden" name="quantity" value={quantity} />
      {store && <input type="hidden" name="store" value={store} />}
      {wording && <input type="hidden" name="wording" value={wording} />}
      <span>{t("cart.removed", { name })}</span>
      <button
        type="submit"
        className="h-11 font-semibold text-blue underline underline-offset-[3px] hover:text-blue-deep"
      >
        {t("cart.undo")}
      </button>
    </form>
  );
}
