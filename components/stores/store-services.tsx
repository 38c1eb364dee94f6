import { Icon, type IconName } from "#components/ui/icon";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { StoreView } from "#lib/stores/schema";

/** What a store's service codes are called here, and drawn as. */
const known = {
  "click-collect": { word: "clickCollect", icon: "package-check" },
  "reserve-collect": { word: "reserveCollect", icon: "bookmark" },
  curbside: { word: "curbside", icon: "car" },
  repair: { word: "repair", icon: "wrench" },
  "knife-sharpening": { word: "knifeSharpening", icon: "utensils-crossed" },
  engraving: { word: "engraving", icon: "pen-tool" },
  "gift-wrap": { word: "giftWrap", icon: "gift" },
  "ship-from-store": { word: "shipFromStore", icon: "truck" },
  parking: { word: "parking", icon: "parking" },
  wheelchair: { word: "wheelchair", icon: "accessibility" },
} as const satisfies Record<string, { word: string; icon: IconName }>;

const isKnown = (code: string): code is keyof typeof known => Object.hasOwn(known, code);

export function StoreServices({ store, locale }: { store: StoreView; locale: Locale }) {
  const t = translator(locale);
  return (
    <div>
      <h2 className="text-2xl">{t("stores.services")}</h2>
      <ul className="mt-5 grid gap-x-10 sm:grid-cols-2">
        {store.services.filter(isKnown).map((code) => {
          const { word, icon } = known[code];
          return (
            <li key={code} className="flex gap-4 border-t border-hairline py-4">
              <Icon name={icon} className="mt-0.5 size-6" />
              <span>
                <span className="block font-semibold">{t(`stores.service.${word}`)}</span>
                <span className="text-[15px] text-muted">
                  {t(`stores.service.${word}Text`, { minutes: store.pickupLeadMinutes, days: store.pickupHoldDays })}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
