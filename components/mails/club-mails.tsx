import {
  CagnotteEnds,
  type CagnotteEndsProps,
  ClubWelcome,
  type ClubWelcomeProps,
  TierReached,
  type TierReachedProps,
} from "./club-news.tsx";
import { amount } from "./order-table.tsx";
import { template } from "./template.ts";

/** What the club writes to its members, by name. */
export const clubMails = {
  club_welcome: template<ClubWelcomeProps>(
    (t) => t("club.mails.welcome.subject"),
    (props) => <ClubWelcome {...props} />,
  ),
  club_expiring: template<CagnotteEndsProps>(
    (t, { amountMinor }, locale) => t("club.mails.expiring.subject", { amount: amount(amountMinor, locale) }),
    (props) => <CagnotteEnds {...props} />,
  ),
  club_tier: template<TierReachedProps>(
    (t, { tier }, locale) => t("club.mails.tier.subject", { tier: tier[locale] }),
    (props) => <TierReached {...props} />,
  ),
};
