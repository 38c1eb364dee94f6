import { Icon } from "#components/ui/icon";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { StoreView } from "#lib/stores/schema";
import { knownServices } from "./known-services.ts";

const isKnown = (code: string): code is keyof typeof knownServices => Object.hasOwn(knownServices, code);

export function StoreServices({ store, locale }: { store: StoreView; locale: Locale }) {
  const t = translator(locale);
  return (
    <div>
      <h2 className="text-2xl">{t("stores.services")}</h2>
      <ul className="mt-5 grid gap-x-10 sm:grid-cols-2">
        {store.services.filter(isKnown).map((code) => {
          const { word, icon } = knownServices[code];
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
