"use server";

import { formAction } from "#app/action";
import type { Fields } from "#app/form-fields";
import { isLocale } from "#lib/kernel/locale";
import { minorOf } from "#lib/kernel/minor-of";
import { translator } from "#lib/language/translator";
import { enrol } from "#lib/loyalty/commands-join";
import { passTill, takeTillBack } from "#lib/loyalty/commands-till";
import { asALook, findMember } from "#lib/loyalty/find-member";

/** One leads to the member, several to the choice among them. */
export const find = formAction(findMember, {
  after: (ids) => (ids.length === 1 ? `/counter/club/${ids[0]}` : `/counter/club?among=${ids.join(",")}`),
});

const cents = (typed: unknown) => (typed ? minorOf(typed) : 0);
const home = ({ member }: Fields) => `/counter/club/${member}`;

export const pass = formAction(passTill, {
  read: ({ member, store, receipt, paidMinor, burntMinor }) => ({
    ...{ accountId: member, store, receipt },
    ...{ paidMinor: cents(paidMinor), burntMinor: cents(burntMinor) },
  }),
  after: ({ earnedMinor, burntMinor }, fields) => `${home(fields)}?earned=${earnedMinor}&burnt=${burntMinor}`,
});

export const takeBack = formAction(takeTillBack, {
  read: ({ member, store, receipt, backMinor }) => ({ accountId: member, store, receipt, backMinor: cents(backMinor) }),
  after: ({ moneyMinor, cagnotteMinor }, fields) => `${home(fields)}?money=${moneyMinor}&cagnotte=${cagnotteMinor}`,
});

/** The words that stood on the screen are what was agreed to. */
export const enrolHere = formAction(asALook(enrol), {
  read: ({ store, name, email, phone, agreed, locale }) => ({
    ...{ store, name, email, phone: phone ?? "", agreed },
    consent: translator(isLocale(locale) ? locale : "fr")("club.join.consent"),
  }),
  after: ({ accountId }) => `/counter/club/${accountId}?joined=1`,
});
