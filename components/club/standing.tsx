import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { Tier } from "#lib/loyalty/rules";
import type { MemberView } from "#lib/loyalty/schema";

export const tierName = ({ nameFr, nameEn }: Tier, locale: Locale): string => (locale === "fr" ? nameFr : nameEn);

/** "3 %" or "2,5 %" of what is bought. */
export function earnText(basisPoints: number, locale: Locale): string {
  const figure = String(basisPoints / 100);
  return locale === "fr" ? `${figure.replace(".", ",")}\u00A0%` : `${figure}%`;
}

/** What lies on the cagnotte and until when, the tier and how far the next one is. */
export function Standing({ member, locale }: { member: MemberView; locale: Locale }) {
  const t = translator(locale);
  const { balance, expiresAt, owed, tier, tierUntil, points, next } = member;
  const text = (minor: number) => moneyText(money(minor), locale);
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      <section aria-labelledby="cagnotte" className="rounded-card bg-wash p-6">
        <h2 id="cagnotte" className="text-base font-medium">
          {t("club.account.balance")}
        </h2>
        <p className="figures mt-1 font-display text-4xl font-[650] tracking-tight" data-testid="cagnotte">
          {text(balance)}
        </p>
        <p className="mt-2 text-[15px] text-muted text-pretty">
          {expiresAt && balance > 0
            ? t("club.account.until", { date: dateText(new Date(expiresAt), locale) })
            : t("club.account.empty")}
        </p>
        {owed > 0 && <p className="mt-2 text-[15px] text-pretty">{t("club.account.owed", { amount: text(owed) })}</p>}
      </section>
      <section aria-labelledby="niveau" className="rounded-card bg-wash p-6">
        <h2 id="niveau" className="text-base font-medium">
          {t("club.account.tier")}
        </h2>
        <p className="mt-1 font-display text-4xl font-[650] tracking-tight">{tierName(tier, locale)}</p>
        <p className="mt-2 text-[15px] text-muted text-pretty">
          {t("club.account.earns", { percent: earnText(tier.earnBasisPoints, locale) })}{" "}
          {tier.returnDays > 14 && `${t("club.account.returns", { days: tier.returnDays })} `}
          {tierUntil && t("club.account.tierUntil", { date: dateText(new Date(tierUntil), locale) })}
        </p>
        {next && (
          <progress
            max={next.tier.fromPoints}
            value={Math.min(points, next.tier.fromPoints)}
            aria-label={tierName(next.tier, locale)}
            className="mt-4 block h-2 w-full appearance-none overflow-hidden rounded-chip bg-hairline [&::-moz-progress-bar]:bg-blue [&::-webkit-progress-bar]:bg-hairline [&::-webkit-progress-value]:bg-blue"
          />
        )}
        <p className="figures mt-2 text-[15px]">
          {t("club.account.points", { points })}.{" "}
          {next
            ? t("club.account.next", { points: next.points, tier: tierName(next.tier, locale) })
            : t("club.account.top")}
        </p>
      </section>
    </div>
  );
}
