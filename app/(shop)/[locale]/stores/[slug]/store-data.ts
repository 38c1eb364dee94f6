import type { Locale } from "#lib/kernel/locale";
import { shopUrl } from "#lib/platform/env";
import type { DayHours, StoreView } from "#lib/stores/schema";
import { organisationId } from "../../organisation.ts";

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const clockOf = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
const spanOf = (hours: NonNullable<DayHours>) => ({ opens: clockOf(hours.opens), closes: clockOf(hours.closes) });

/** A store as search engines know it (schema.org Store). A date that is closed opens and closes at midnight. */
export const storeData = (store: StoreView, locale: Locale) => ({
  "@context": "https://schema.org",
  "@type": "DepartmentStore",
  name: store.name,
  "@id": `${shopUrl()}/${locale}/stores/${store.slug}`,
  url: `${shopUrl()}/${locale}/stores/${store.slug}`,
  image: `${shopUrl()}/pictures/hero-table.webp`,
  parentOrganization: { "@id": organisationId() },
  branchCode: store.code,
  currenciesAccepted: "EUR",
  hasMap: `https://www.openstreetmap.org/?mlat=${store.latitude}&mlon=${store.longitude}`,
  telephone: store.phone,
  email: store.email,
  address: {
    "@type": "PostalAddress",
    streetAddress: store.street,
    postalCode: store.postcode,
    addressLocality: store.city,
    addressCountry: "FR",
  },
  geo: { "@type": "GeoCoordinates", latitude: store.latitude, longitude: store.longitude },
  openingHoursSpecification: store.week.flatMap((hours, index) =>
    hours ? [{ "@type": "OpeningHoursSpecification", dayOfWeek: days[index], ...spanOf(hours) }] : [],
  ),
  specialOpeningHoursSpecification: store.exceptions.map(({ date, hours }) => ({
    "@type": "OpeningHoursSpecification",
    validFrom: date,
    validThrough: date,
    ...(hours ? spanOf(hours) : { opens: "00:00", closes: "00:00" }),
  })),
});
