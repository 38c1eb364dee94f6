import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { explanationOf } from "#lib/routing/explanation";
import type { Reason } from "#lib/routing/schema";
import type { OrderXray } from "#lib/xray/queries";
import { Section } from "./section";

type Props = Readonly<{ xray: OrderXray; places: ReadonlyMap<string, string>; locale: Locale }>;

/** Where an order came from: channel, person, codes and offers, and why it leaves from where it does. */
export function TouchesSection({ xray, places, locale }: Props) {
  const t = translator(locale);
  const { order, traces } = xray;
  const none = t("xray.touches.none");
  const lists = [...new Set(traces.lines.flatMap(({ listCode }) => listCode ?? []))];
  const offers = order.promotions.map(
    ({ nameFr, nameEn, discountMinor }) =>
      `${locale === "en" ? nameEn : nameFr} (−${moneyText(money(discountMinor), locale)})`,
  );
  const channel = traces.channel === "web" || traces.channel === "store" ? traces.channel : "other";
  const rows = [
    ["channel", t(`xray.touches.channels.${channel}`, { channel: traces.channel })],
    [
      "customer",
      `${order.customer.name}, ${t(order.customer.accountId ? "admin.order.account" : "admin.order.guest")}`,
    ],
    ...(traces.customerGroup ? [["group", traces.customerGroup] as const] : []),
    ["codes", order.codes.join(", ") || none],
    ["promotions", offers.join(" · ") || none],
    ...(lists.length > 0 ? [["lists", lists.join(", ")] as const] : []),
    ["served", servedText(order.events, places, locale) || placesOf(xray)],
    ["terms", traces.termsVersion],
    ["origin", t("xray.touches.notKept")],
  ] as const;
  return (
    <Section id="touches" title={t("xray.touches.title")} text={t("xray.touches.text")}>
      <dl className="grid gap-x-10 px-5 text-[13px] md:grid-cols-2">
        {rows.map(([name, value]) => (
          <div key={name} className="grid grid-cols-[150px_1fr] gap-3 py-0.5">
            <dt className="text-muted">{t(`xray.touches.${name}`)}</dt>
            <dd className="[overflow-wrap:anywhere]">{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

const placesOf = ({ order }: OrderXray): string =>
  [...new Set(order.parcels.map(({ locationName }) => locationName))].join(", ");

function servedText(events: OrderXray["order"]["events"], places: ReadonlyMap<string, string>, locale: Locale): string {
  const routed = events.find(({ kind }) => kind === "routed")?.data.reasons;
  const reasons = Array.isArray(routed) ? (routed as readonly Reason[]) : [];
  return explanationOf({ reasons }, locale, (code) => places.get(code) ?? code).join(" ");
}
