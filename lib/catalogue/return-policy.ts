import type { Locale } from "#lib/kernel/locale";
import type { WithdrawalException } from "./withdrawal.ts";

const schema = (name: string): string => `https://schema.org/${name}`;

/**
 * The shop's returns as search engines read them (schema.org MerchantReturnPolicy): fourteen days to change one's mind, by
 * mail at one's own cost or free in any store (L221-18, L221-23); none where the law takes the right away (L221-28).
 */
export const returnPolicy = (exception: WithdrawalException | null, base: string, locale: Locale) => ({
  "@type": "MerchantReturnPolicy",
  applicableCountry: "FR",
  merchantReturnLink: `${base}/${locale}/legal/livraison-retours`,
  ...(exception
    ? { returnPolicyCategory: schema("MerchantReturnNotPermitted") }
    : {
        returnPolicyCategory: schema("MerchantReturnFiniteReturnWindow"),
        merchantReturnDays: 14,
        returnMethod: [schema("ReturnByMail"), schema("ReturnInStore")],
        returnFees: schema("ReturnFeesCustomerResponsibility"),
        refundType: schema("FullRefund"),
      }),
});
