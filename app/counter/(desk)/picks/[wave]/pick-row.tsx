import { batchText } from "#app/batch-text";
import { Thumbnail } from "#components/cart/thumbnail";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { PickView } from "#lib/fulfilment/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { counterWords } from "../../../counter-words";
import { missing, take } from "../actions";

/** One article to fetch; opened, it is taken without a scan, or said to be nowhere. */
export function PickRow({ pick, locale }: { pick: PickView; locale: Locale }) {
  const t = translator(locale);
  const words = counterWords(locale);
  const { id, waveId, sku, name, optionsText, pictureFile, shelf, orderNumber, wanted, picked, short, batch } = pick;
  const left = wanted - picked - short;
  return (
    <li className="border-b border-hairline">
      <details>
        <summary className="flex min-h-16 list-none items-center gap-3 px-4 py-2 hover:bg-wash">
          <span className="size-14 shrink-0 overflow-hidden rounded-[4px] bg-sweep">
            <Thumbnail file={pictureFile} name={name} size={56} />
          </span>
          <span className="min-w-0 flex-1">
            <span className="block font-medium">{name}</span>
            <span className="figures block text-[13px] text-muted [overflow-wrap:anywhere]">
              {[optionsText, shelf, orderNumber].filter(Boolean).join(", ")}
            </span>
            {batch && <span className="block text-[13px] font-medium">{batchText(batch, locale)}</span>}
          </span>
          <span className="figures font-display text-xl font-[650] whitespace-nowrap">
            {picked}
            <span className="text-muted"> / {wanted}</span>
          </span>
        </summary>
        <div className="grid grid-cols-2 items-start gap-2 px-4 pt-1 pb-3">
          <ActionForm action={take} {...words}>
            <input type="hidden" name="waveId" value={waveId} />
            <input type="hidden" name="code" value={sku} />
            <input type="hidden" name="quantity" value={left} />
            <Button type="submit" look="secondary" size="lg" wide>
              {t("counter.picks.taken", { count: left })}
            </Button>
          </ActionForm>
          <ActionForm action={missing} {...words}>
            <input type="hidden" name="pickId" value={id} />
            <Button type="submit" look="secondary" size="lg" wide>
              {t("counter.picks.missing")}
            </Button>
          </ActionForm>
          <p className="figures col-span-2 text-[13px] text-muted [overflow-wrap:anywhere]">{sku}</p>
        </div>
      </details>
    </li>
  );
}
