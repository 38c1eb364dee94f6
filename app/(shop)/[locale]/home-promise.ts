import { christmasByParcel, christmasEnds } from "#lib/delivery/christmas";
import { optionsFor } from "#lib/delivery/options";
import { deliveryMethods } from "#lib/delivery/queries";
import { usualOption } from "#lib/delivery/usual-option";
import { dayKey } from "#lib/kernel/date-text";
import { defaultLocale } from "#lib/kernel/locale";
import { oncePerPage, staleFrom } from "#lib/platform/page-scope";

/** What the home page promises for a parcel: ordered before `orderBy`, at home on `arrives`. */
export type HomePromise = Readonly<{ occasion: "christmas" | "today"; orderBy: Date; arrives: Date }>;

const parcel = { weightGrams: 0, goodsMinor: 0, classes: ["parcel"], postcode: null };

/** Christmas is spoken of from mid-November, and only while it can still be kept. Null when no parcel is delivered. */
export const homePromise = (now: Date): Promise<HomePromise | null> =>
  oncePerPage("home-promise", () => promisedAt(now));

async function promisedAt(now: Date): Promise<HomePromise | null> {
  const methods = await deliveryMethods();
  const usual = usualOption(optionsFor(methods, parcel, defaultLocale, now));
  const method = methods.find(({ code }) => code === usual?.id);
  if (!usual || !method) return null;
  const orderBy = new Date(usual.cutOff);
  staleFrom(orderBy);

  const christmas = christmasByParcel(method.route, now);
  if (christmas) {
    for (const end of christmasEnds(christmas)) staleFrom(end);
    return {
      occasion: "christmas",
      orderBy: christmas.orderBy,
      arrives: new Date(`${dayKey(now).slice(0, 4)}-12-24T12:00:00Z`),
    };
  }
  return { occasion: "today", orderBy, arrives: new Date(usual.promisedAt) };
}
