import { dayKey, dayText, shortDayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { changesText } from "#lib/orders/change-text";
import type { GestureCause, GestureReason, OrderEventView } from "#lib/orders/schema";
import type { VersionChange } from "#lib/orders/versions";
import type { Risk } from "#lib/promises/schema";
import type { ReturnEventView } from "#lib/returns/schema";
import { explanationOf } from "#lib/routing/explanation";
import type { Reason } from "#lib/routing/schema";
import { backTo } from "../credit/tender-name.tsx";
import { actorWord } from "./actor-word.tsx";
import type { StockSentence } from "./stock-sentences.tsx";

/** The order's life in sentences, newest first: what people and carriers did, what was paid and mailed, what stock moved. */
export function Timeline({
  events,
  stock,
  mails,
  places,
  now,
  locale,
}: {
  events: readonly OrderEventView[];
  stock: readonly StockSentence[];
  /** Where a mail is read, by its key. */
  mails: ReadonlyMap<string, string>;
  /** The names of places, by code. */
  places: Readonly<Record<string, string>>;
  now: Date;
  locale: Locale;
}) {
  const told = events.map((event) => ({
    ...event,
    text: sentence(event, places, locale),
    isLate: event.kind === "late" || event.kind === "unserved",
    href: event.kind === "mailed" ? mails.get(String(event.data.key)) : undefined,
  }));
  const moved = stock.map((one) => ({ ...one, isLate: false, href: undefined }));
  return (
    <ol className="space-y-1.5">
      {[...told, ...moved]
        .reverse()
        .sort(byTime)
        .map(({ id, at: instant, text, actorName, isLate, href }) => {
          const at = new Date(instant);
          const today = dayKey(at) === dayKey(now);
          const who = actorWord(actorName, locale);
          return (
            <li key={id} className="grid grid-cols-[74px_1fr] gap-2 text-[13px] leading-5">
              <time dateTime={instant} className="figures text-xs leading-5 text-muted">
                {today ? timeText(at, locale) : `${shortDayText(at, locale)} ${timeText(at, locale)}`}
              </time>
              <span className={`[overflow-wrap:anywhere] ${isLate ? "text-vermilion" : ""}`}>
                {text}
                {who && <span className="text-muted"> {who}</span>}
                {href && (
                  <a href={href} className="ml-1 text-blue underline">
                    {translator(locale)("orderRoom.read")}
                  </a>
                )}
              </span>
            </li>
          );
        })}
    </ol>
  );
}

/** Newest first; of the same instant, what was told later stands above. */
const byTime = (a: Readonly<{ at: string }>, b: Readonly<{ at: string }>): number =>
  Date.parse(b.at) - Date.parse(a.at);

function sentence({ kind, data }: OrderEventView, places: Readonly<Record<string, string>>, locale: Locale): string {
  const t = translator(locale);
  const placeOf = (code: unknown) => places[String(code)] ?? word(code);
  const amount = (value: unknown) => moneyText(money(Number(value) || 0), locale);
  const word = (value: unknown) => (typeof value === "string" ? value : "");
  switch (kind) {
    case "placed":
      return t("admin.order.events.placed", { total: amount(data.totalMinor) });
    case "paid":
      return t("admin.order.events.paid", { amount: amount(data.amountMinor) });
    case "authorised":
      return t("admin.order.events.authorised", { amount: amount(data.amountMinor) });
    case "captured":
      return t("admin.order.events.captured", { amount: amount(data.amountMinor) });
    case "payment_due":
      return t("admin.order.events.paymentDue", { amount: amount(data.amountMinor) });
    case "reauthorised":
      return t("payment.anew.events.done", {
        amount: amount(data.amountMinor),
        day: dayText(new Date(word(data.until)), locale),
      });
    case "reauthorisation_refused":
      return t("payment.anew.events.refused", {
        amount: amount(data.amountMinor),
        code: word(data.declineCode) || "–",
      });
    case "payment_asked":
      return t("paymentRequests.events.asked", { amount: amount(data.amountMinor), purpose: word(data.purpose) });
    case "payment_unasked":
      return t("paymentRequests.events.unasked");
    case "request_paid":
      return t("paymentRequests.events.paid", { amount: amount(data.amountMinor) });
    case "request_lapsed":
      return t("paymentRequests.events.lapsed", { amount: amount(data.amountMinor) });
    case "request_returned":
      return t("paymentRequests.events.returned", { amount: amount(data.amountMinor) });
    case "owed":
      return t("paidLater.events.owed", { amount: amount(data.amountMinor) });
    case "received":
      return t("paidLater.events.received", {
        amount: amount(data.amountMinor),
        by: word(data.by),
        reference: word(data.reference),
      });
    case "given_back":
      return t("paidLater.events.givenBack", { amount: amount(data.amountMinor), reference: word(data.reference) });
    case "disputed":
      return t("admin.order.events.disputed", { amount: amount(data.amountMinor), status: word(data.status) });
    case "held":
      return t("admin.order.events.held", { amount: amount(data.amountMinor) });
    case "released":
      return t("admin.order.events.released", { amount: amount(data.amountMinor), reason: word(data.reason) });
    case "mailed":
      return t("admin.order.events.mailed", { subject: word(data.subject) });
    case "sent":
      return t("admin.order.events.sent", { carrier: word(data.carrier), trackingCode: word(data.trackingCode) });
    case "preparing":
      return t("fulfilment.events.preparing", { place: word(data.place) });
    case "carrier":
      return newsText(data, locale);
    case "ready":
      return t("admin.order.events.ready", { place: word(data.place) });
    case "collected":
      return t("admin.order.events.collected", { shown: word(data.shown) || "none" });
    case "cancelled":
      return t("admin.order.events.cancelled", { reason: word(data.reason) });
    case "refunded":
      return refundedText(data, locale);
    case "given":
      return t("orderRoom.given", { count: Number(data.count) || 0 });
    case "declared":
      return t("orderRoom.declared", {
        age: Number(data.ofAge) || 0,
        again: data.again ? "yes" : "no",
        atOnce: data.atOnce ? "yes" : "no",
      });
    case "gesture":
      return t("gestures.events.gesture", {
        pays: word(data.pays),
        amount: amount(data.amountMinor),
        reason: t(`gestures.reasons.${word(data.reason) as GestureReason}`),
        cause: t(`gestures.causes.${word(data.cause) as GestureCause}`),
      });
    case "refund_asked":
      return t("gestures.events.refund_asked", {
        amount: amount(data.amountMinor),
        step: word(data.step),
        reason: word(data.reason),
      });
    case "refund_stopped":
      return t("gestures.events.refund_stopped", { amount: amount(data.amountMinor), step: word(data.step) });
    case "refund_rerouted":
      return t("elsewhere.event", {
        amount: amount(data.amountMinor),
        why: t("elsewhere.codes", { code: word(data.code) }),
      });
    case "exchanged":
      return t("exchanges.events.exchanged", {
        amount: amount(data.amountMinor),
        side: data.toNumber ? "gave" : "got",
        number: word(data.toNumber ?? data.fromNumber),
      });
    case "edited":
      return t("edits.events.edited", {
        version: Number(data.version) || 0,
        changes: changesText(changesIn(data), locale),
        total: amount(data.totalAfterMinor),
        reason: word(data.reason),
      });
    case "edit_proposed":
      return t("edits.events.proposed", {
        changes: changesText(changesIn(data), locale),
        difference: amount(data.differenceMinor),
        reason: word(data.reason),
      });
    case "edit_lapsed":
      return t("edits.events.lapsed", { why: word(data.why) });
    case "routed":
      return explanationOf({ reasons: reasonsIn(data) }, locale, placeOf).join(" ");
    case "rerouted":
      return t(data.reason ? "admin.order.events.rerouted" : "admin.order.events.reroutedShort", {
        units: Number(data.quantity) || 0,
        name: word(data.name),
        from: placeOf(data.from),
        to: placeOf(data.to),
        reason: word(data.reason),
      });
    case "unserved":
      return t("admin.order.events.unserved", {
        units: Number(data.quantity) || 0,
        name: word(data.name),
        from: placeOf(data.from),
      });
    case "late":
      return t("admin.order.events.late", {
        was: shortDayText(new Date(word(data.was)), locale),
        now: data.at ? shortDayText(new Date(word(data.at)), locale) : "—",
        why: t(`late.causes.${word(data.risk) as Risk}`),
      });
    case "answered":
      return t("admin.order.events.answered", { choice: word(data.choice) });
    case "withdrawn":
      return t("returns.events.withdrawn", { units: Number(data.units) || 0, whole: data.whole ? "yes" : "no" });
    case "returned":
      return t(`returns.events.${word(data.step) as ReturnEventView["kind"]}`, {
        number: word(data.number),
        place: placeOf(data.place),
      });
    case "note":
      return word(data.text);
  }
}

const changesIn = ({ changes }: OrderEventView["data"]): readonly VersionChange[] =>
  Array.isArray(changes) ? (changes as readonly VersionChange[]) : [];

/** The reasons that the routing of the order wrote down. */
const reasonsIn = ({ reasons }: OrderEventView["data"]): readonly Reason[] =>
  Array.isArray(reasons) ? (reasons as readonly Reason[]) : [];

const toldNews = ["announced", "collected", "in_transit", "out_for_delivery", "at_relay", "delivered", "lost"] as const;

/** What the carrier said, and the day it now believes in when it is late. */
function newsText({ news, expectedOn }: OrderEventView["data"], locale: Locale): string {
  const t = translator(locale);
  const told = toldNews.find((one) => one === news);
  if (told) return t(`fulfilment.events.${told}`);
  return typeof expectedOn === "string"
    ? t("fulfilment.events.delayed", { day: dayText(new Date(`${expectedOn}T12:00:00Z`), locale) })
    : t("fulfilment.events.delayedUnknown");
}

/** What went back, why, and to what; what was never taken went nowhere. */
function refundedText(data: OrderEventView["data"], locale: Locale): string {
  const isTaken = Number(data.releasedMinor) !== Number(data.amountMinor);
  const told = translator(locale)("admin.order.events.refunded", {
    amount: moneyText(money(Number(data.amountMinor) || 0), locale),
    reason: String(data.reason ?? ""),
    taken: isTaken ? "yes" : "no",
  });
  const tenders = isTaken && Array.isArray(data.tenders) ? (data.tenders as Parameters<typeof backTo>[0]) : [];
  return [told, backTo(tenders, locale)].join(" ").trim();
}
