import type { RelayPoint } from "#lib/carriers/schema";
import { relayAddress, relayText } from "#lib/delivery/relay-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** The points near the shopper as a list, nearest first: who runs it, where, how far, and when it is closed. */
export function RelayChoice({
  option,
  points,
  chosen,
  locale,
}: {
  option: string;
  points: readonly RelayPoint[];
  chosen: string | null;
  locale: Locale;
}) {
  const t = translator(locale);
  const picked = points.find(({ id }) => id === chosen) ?? points[0];
  return (
    <fieldset className="border-t border-hairline px-4 py-3.5 sm:pl-12">
      <legend className="float-left w-full pb-1.5 text-sm font-semibold">{t("checkout.relay.legend")}</legend>
      <ul className="clear-both">
        {points.map((point) => (
          <li key={point.id}>
            <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
              <input
                type="radio"
                name={`relayPoint.${option}`}
                value={point.id}
                defaultChecked={point === picked}
                className="mt-0.5 size-5 shrink-0 accent-blue"
              />
              <span className="min-w-0 text-sm">
                <span className="block font-medium">{point.name}</span>
                <span className="figures block text-muted">{relayAddress(point)}</span>
                <span className="figures block text-muted">{relayText(point, locale)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
