import { may } from "#app/actor";
import { Button } from "#components/ui/button";
import { TextLink } from "#components/ui/text-link";
import type { CreditRequestView } from "#lib/credit/schema";
import { type Actor, idOf } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { spanText } from "#lib/kernel/span-text";
import { translator } from "#lib/language/translator";
import { RejectionDialog } from "../../rejection-dialog";
import { SigningDialog } from "../../signing-dialog";
import { approve, reject } from "../actions";
import { deskWords } from "../desk-words";

/** One request: what would be done, how much is at stake, who asks and why, how long is left, and the ways out. */
export function WaitingRequest({
  request,
  staff,
  now,
  locale,
}: {
  request: CreditRequestView;
  staff: Actor;
  now: Date;
  locale: Locale;
}) {
  const t = translator(locale);
  const { id, kind, amount, reason, authorName, at, state, customer, creditId, count, recipient, lastFour } = request;
  const age = spanText(now.getTime() - new Date(at).getTime(), locale);
  return (
    <article
      id={id}
      aria-labelledby={`request-${id}`}
      className="grid gap-x-10 gap-y-4 border-t border-hairline px-5 py-4 lg:grid-cols-[minmax(0,1fr)_320px]"
    >
      <div>
        <h2 id={`request-${id}`} className="text-base font-semibold [overflow-wrap:anywhere]">
          {t(`credit.requests.what.${kind}`, {
            recipient: recipient ?? "",
            lastFour: lastFour ?? "",
            count: count ?? 0,
          })}
        </h2>
        <p className="figures font-display text-xl font-[650]">{moneyText(money(amount), locale)}</p>
        {customer && <TextLink href={`/admin/customers/${customer.id}`}>{customer.name}</TextLink>}
        {!customer && creditId && (
          <TextLink href={`/admin/gift-cards/${creditId}`}>
            {t("credit.desk.card")} •••• {lastFour}
          </TextLink>
        )}
        <p className="mt-2 text-[13px]">
          {t("credit.requests.asked", { name: authorName, age })}
          <span className="text-muted italic"> {reason}</span>
        </p>
        {state === "waiting" && <p className="text-[13px] text-muted">{leftText(request, now, locale)}</p>}
      </div>
      <Decision request={request} staff={staff} locale={locale} />
    </article>
  );
}

function leftText({ alone, heldUntil }: CreditRequestView, now: Date, locale: Locale): string {
  const t = translator(locale);
  const leftMs = new Date(heldUntil).getTime() - now.getTime();
  if (leftMs <= 0) return t("credit.requests.due");
  return t(alone ? "credit.requests.leftAlone" : "credit.requests.left", { left: spanText(leftMs, locale) });
}

function Decision({ request, staff, locale }: { request: CreditRequestView; staff: Actor; locale: Locale }) {
  const t = translator(locale);
  const { id, state, authorId, alone, decidedByName } = request;
  const own = idOf(staff) === authorId;
  const approves = may(staff, "credit.approve") && !own;
  const words = deskWords(locale);
  return (
    <div className="grid max-w-md content-start justify-items-start gap-2">
      {state === "approved" && (
        <p className="text-[13px]">
          {alone ? t("credit.requests.approvedAlone") : t("credit.requests.approved", { name: decidedByName ?? "" })}
        </p>
      )}
      {state === "approved" && may(staff, "credit.issue") && (
        <form method="post" action="/admin/gift-cards/batch">
          <input type="hidden" name="requestId" value={id} />
          <Button type="submit" size="sm">
            {t("credit.requests.take")}
          </Button>
        </form>
      )}
      {state === "waiting" && approves && (
        <SigningDialog
          button={t("credit.requests.approve")}
          title={t("credit.requests.approveTitle")}
          action={approve}
          words={words}
          locale={locale}
        >
          <input type="hidden" name="id" value={id} />
        </SigningDialog>
      )}
      {(approves || own) && (
        <RejectionDialog
          button={t(own ? "credit.requests.withdraw" : "credit.requests.reject")}
          title={t(own ? "credit.requests.withdraw" : "credit.requests.rejectTitle")}
          action={reject}
          words={words}
          locale={locale}
        >
          <input type="hidden" name="id" value={id} />
        </RejectionDialog>
      )}
      {state === "waiting" && !approves && !(own && alone) && (
        <p className="text-[13px] text-amber">{t(own ? "credit.requests.own" : "credit.requests.cannot")}</p>
      )}
    </div>
  );
}
