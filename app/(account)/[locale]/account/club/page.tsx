import { currentCustomer } from "#app/actor";
import { signOutAction } from "#app/session-actions";
import { AccountPage } from "#components/account/account-page";
import { Birthday } from "#components/club/birthday";
import { Joining } from "#components/club/joining";
import { KeptCagnotte, Leaving } from "#components/club/leaving";
import { Ledger } from "#components/club/ledger";
import { MemberCode } from "#components/club/member-code";
import { Standing } from "#components/club/standing";
import { PrintButton } from "#components/orders/print-button";
import { translator } from "#lib/language/translator";
import { spelledNumber } from "#lib/loyalty/membership-number";
import { cagnotteLeft, ledgerOfMember, memberOf, programNow } from "#lib/loyalty/queries";
import { clock } from "#lib/platform/clock";
import { localeOf, titled } from "../locale.ts";
import { birthdayAction, joinAction, leaveAction } from "./actions.ts";

export const generateMetadata = titled((t) => t("club.account.title"));

/** A member's cagnotte, tier, card and what happened; for who is none, what the club gives. */
export default async function Page(props: PageProps<"/[locale]/account/club">) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const customer = await currentCustomer(locale, `/${locale}/account/club`);
  const [member, program, lines, kept] = await Promise.all([
    memberOf(customer.id, clock.now()),
    programNow(),
    ledgerOfMember(customer.id),
    cagnotteLeft(customer.id, clock.now()),
  ]);
  const frame = { locale, room: "club", signOut: signOutAction } as const;
  if (!member)
    return (
      <AccountPage {...frame} title={t("club.join.title")} intro={t("club.join.text")}>
        <KeptCagnotte kept={kept} locale={locale} />
        {program ? (
          <Joining program={program} action={joinAction} locale={locale} />
        ) : (
          <p className="text-muted">{t("refusals.codes.no_club.detail")}</p>
        )}
      </AccountPage>
    );
  return (
    <AccountPage {...frame} title={t("club.account.title")}>
      <Standing member={member} locale={locale} />
      <section aria-labelledby="carte" className="mt-10 max-w-2xl">
        <h2 id="carte" className="text-xl">
          {t("club.account.card")}
        </h2>
        <p className="mt-2 mb-4 text-muted">{t("club.account.cardText")}</p>
        <MemberCode
          number={member.number}
          label={t("club.account.cardLabel", { number: spelledNumber(member.number) })}
        />
        <p className="figures mt-3 text-lg" data-testid="membership-number">
          {spelledNumber(member.number)}
        </p>
        <PrintButton label={t("orders.print")} />
      </section>
      <section aria-labelledby="passe" className="mt-10 print:hidden">
        <h2 id="passe" className="mb-4 text-xl">
          {t("club.account.ledger")}
        </h2>
        <Ledger lines={lines} locale={locale} />
      </section>
      {member.program.birthdayMinor > 0 && (
        <section aria-labelledby="anniversaire" className="mt-10 print:hidden">
          <h2 id="anniversaire" className="mb-4 text-xl">
            {t("club.account.birthday")}
          </h2>
          <Birthday member={member} action={birthdayAction} locale={locale} />
        </section>
      )}
      <Leaving kept={kept} action={leaveAction} locale={locale} />
    </AccountPage>
  );
}
