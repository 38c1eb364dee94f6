import type { Transaction } from "#lib/platform/database";
import { type DemoStore, demoStores } from "./source.ts";

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** The eight stores with their hours, and the warehouse that serves the web. */
export async function seedPlaces(tx: Transaction): Promise<void> {
  await tx.stockLocation.createMany({
    data: [
      { code: "WEB", kind: "warehouse", name: "Entrepôt de Trélazé" },
      ...demoStores.map(({ code, name }) => ({ code, name, kind: "store" as const })),
    ],
  });
  await tx.store.createMany({ data: demoStores.map(storeRow) });
  await tx.openingHours.createMany({ data: demoStores.flatMap(weekRows) });
  await tx.exceptionalHours.createMany({ data: demoStores.flatMap(exceptionRows) });
}

const storeRow = (store: DemoStore, position: number) => ({
  code: store.code,
  slug: store.slug.replace(/^magasin-/, ""),
  name: store.name,
  street: store.address.street,
  postcode: store.address.postalCode,
  city: store.address.city,
  country: store.address.country,
  latitude: store.lat,
  longitude: store.lng,
  phone: store.phone,
  email: store.email,
  areaM2: store.areaM2,
  manager: store.manager,
  timezone: store.timezone,
  pickupLeadMinutes: store.pickupLeadMinutes,
  pickupHoldDays: store.pickupHoldDays,
  shipsFromStore: store.shipsFromStore,
  services: [...store.services],
  departments: [...store.departments],
  noteFr: store.note.fr,
  noteEn: store.note.en,
  position,
});

const weekRows = ({ code, openingHours }: DemoStore) =>
  weekdays.flatMap((day, index) => {
    const hours = minutesOf(openingHours[day] ?? null);
    return hours ? [{ storeCode: code, weekday: index + 1, ...hours }] : [];
  });

const exceptionRows = ({ code, exceptionalHours }: DemoStore) =>
  exceptionalHours.map(({ date, hours }) => ({ storeCode: code, date: new Date(date), ...minutesOf(hours) }));

/** "10:00-19:30" as minutes after midnight; null when closed. */
function minutesOf(hours: string | null) {
  if (!hours) return null;
  const [opensMinute = 0, closesMinute = 0] = hours.split("-").map((time) => {
    const [hour = 0, minute = 0] = time.split(":").map(Number);
    return hour * 60 + minute;
  });
  return { opensMinute, closesMinute };
}
