import { shortDayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { ParcelView } from "#lib/orders/schema";
import { look } from "./look.ts";

/** The mimosa tag as a table cell: the one shape that every mail program draws. */
export function PromiseTag({
  parcel: { method, byMail, seats, promisedAt },
  expected = false,
  locale,
}: {
  parcel: ParcelView;
  /** Nothing is promised yet: the day is that of the order. */
  expected?: boolean;
  locale: Locale;
}) {
  const t = translator(locale);
  const at = new Date(promisedAt);
  const day = shortDayText(at, locale);
  return (
    <table role="presentation" cellPadding={0} cellSpacing={0} style={{ margin: "0 0 10px" }}>
      <tbody>
        <tr>
          <td style={look.tag}>
            <span style={look.hole} aria-hidden="true" />
            {expected
              ? t("mails.expected", { day })
              : byMail
                ? t("orders.byMail")
                : method === "pickup"
                  ? t(seats ? "kinds.takesPlace" : "mails.promiseFrom", { day, time: timeText(at, locale) })
                  : t("mails.promise", { day })}
          </td>
        </tr>
      </tbody>
    </table>
  );
}
