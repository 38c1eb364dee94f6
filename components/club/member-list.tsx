import { Icon } from "#components/ui/icon";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { shortName } from "#lib/kernel/short-name";
import { translator } from "#lib/language/translator";
import type { MemberView } from "#lib/loyalty/schema";
import { tierName } from "./standing.tsx";

type Found = Readonly<{ member: MemberView | null; name: string }>;

/** Whom the words may mean: a name as a store sees it, the last figures of the card to tell two alike apart. */
export function MemberList({ found, locale }: { found: readonly Found[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <section aria-labelledby="trouves" className="mt-6">
      <h2 id="trouves" className="pb-2 text-base">
        {t("club.counter.found", { count: found.length })}
      </h2>
      <ul className="overflow-hidden rounded-card border border-hairline">
        {found.map(
          ({ member, name }) =>
            member && (
              <li key={member.accountId} className="border-t border-hairline first:border-0">
                <a
                  href={`/counter/club/${member.accountId}`}
                  className="flex min-h-14 items-center gap-3 px-4 hover:bg-wash"
                >
                  <span className="min-w-0 flex-1">
                    <span className="font-medium">{shortName(name)}</span>{" "}
                    <span className="figures text-[13px] text-muted">
                      •••• {member.number.slice(-4)}, {tierName(member.tier, locale)}
                    </span>
                  </span>
                  <span className="figures">{moneyText(money(member.balance), locale)}</span>
                  <Icon name="chevron-right" className="size-4 text-muted" />
                </a>
              </li>
            ),
        )}
      </ul>
    </section>
  );
}
