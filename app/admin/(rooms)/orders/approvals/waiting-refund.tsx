import { may } from "#app/actor";
import { TextLink } from "#components/ui/text-link";
import type { RoleCode } from "#lib/identity/roles";
import { type Actor, idOf } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { spanText } from "#lib/kernel/span-text";
import { translator } from "#lib/language/translator";
import { type RefundRow, secondRoles } from "#lib/orders/refund-ceilings";
import type { RefundRequestView } from "#lib/orders/schema";
import { RejectionDialog } from "../../rejection-dialog";
import { SigningDialog } from "../../signing-dialog";
import { refundWords } from "../[number]/words";
import { approve, reject } from "./actions";

type Waiting = Readonly<{
  request: RefundRequestView;
  staff: Actor;
  /** The reader's. */
  roles: readonly RoleCode[];
  now: Date;
  locale: Locale;
}>;

/** One request with its order: what would be given, of what, who asks and why, how long is left, and the ways out. */
export function WaitingRefund({ request, staff, roles, now, locale }: Waiting) {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  const { id, order, kind, amount, lines, includeDelivery, cause, reason, authorName, at } = request;
  const age = spanText(now.getTime() - new Date(at).getTime(), locale);
  const what = [
    ...lines.map(({ name, quantity }) => `${quantity} × ${name}`),
    ...(includeDelivery ? [t("gestures.requests.delivery")] : []),
    ...(cause ? [t("gestures.requests.borne", { cause: t(`gestures.causes.${cause}`) })] : []),
  ];
  return (
    <article
      id={id}
      aria-labelledby={`request-${id}`}
      className="grid gap-x-10 gap-y-4 border-t border-hairline px-5 py-4 lg:grid-cols-[minmax(0,1fr)_320px]"
    >
      <div>
        <h2 id={`request-${id}`} className="text-base font-semibold [overflow-wrap:anywhere]">
          {t(`gestures.requests.kinds.${kind}`)} · {order.name}
        </h2>
        <p className="figures font-display text-xl font-[650]">{text(amount)}</p>
        <p className="figures text-[13px]">
          <TextLink href={`/admin/orders/${order.number}`}>{order.number}</TextLink>{" "}
          <span className="text-muted">
            {t("gestures.requests.order", { paid: text(order.paid), refunded: text(order.refunded) })}
          </span>
        </p>
        {what.length > 0 && <p className="text-[13px]">{what.join(", ")}</p>}
        <p className="mt-2 text-[13px]">
          {t("gestures.requests.asked", { name: authorName, age })}
          <span className="text-muted italic"> {reason}</span>
        </p>
        <p className="text-[13px] text-muted">{leftText(request, now, locale)}</p>
      </div>
      <Decision request={request} staff={staff} roles={roles} locale={locale} />
    </article>
  );
}

function leftText({ alone, heldUntil }: RefundRequestView, now: Date, locale: Locale): string {
  const t = translator(locale);
  const leftMs = new Date(heldUntil).getTime() - now.getTime();
  if (leftMs <= 0) return t("gestures.requests.due");
  return t(alone ? "gestures.requests.leftAlone" : "gestures.requests.left", { left: spanText(leftMs, locale) });
}

function Decision({ request, staff, roles, locale }: Omit<Waiting, "now">) {
  const t = translator(locale);
  const { id, order, amount, authorId, authorRoles, ceiling, alone } = request;
  const own = idOf(staff) === authorId;
  const seconds = secondRoles(ceiling as RefundRow, authorRoles as readonly RoleCode[]);
  const signs = !own && roles.some((role) => seconds.includes(role));
  const title = t("gestures.requests.approveTitle", {
    amount: moneyText(money(amount), locale),
    number: order.number,
  });
  return (
    <div className="flex max-w-md flex-wrap content-start items-start gap-2 lg:justify-end">
      {signs && (
        <SigningDialog
          button={t("gestures.requests.approve")}
          title={title}
          action={approve}
          words={refundWords(locale)}
          locale={locale}
        >
          <input type="hidden" name="id" value={id} />
          <p>{t("gestures.requests.bound")}</p>
        </SigningDialog>
      )}
      {(own || may(staff, "orders.approve_refunds")) && (
        <RejectionDialog
          button={t(own ? "gestures.requests.withdraw" : "gestures.requests.reject")}
          title={t(own ? "gestures.requests.withdraw" : "gestures.requests.rejectTitle")}
          action={reject}
          words={refundWords(locale)}
          locale={locale}
        >
          <input type="hidden" name="id" value={id} />
        </RejectionDialog>
      )}
      {!signs && !(own && alone) && (
        <p className="text-[13px] text-muted">{t(own ? "gestures.requests.own" : "gestures.requests.cannot")}</p>
      )}
    </div>
  );
}
