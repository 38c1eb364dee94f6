export type DayHours = Readonly<{ opens: number; closes: number }> | null;

/** A store as its page, the list and the API show it. Minutes after local midnight; Monday first. */
export type StoreView = Readonly<{
  code: string;
  slug: string;
  name: string;
  city: string;
  street: string;
  postcode: string;
  latitude: number;
  longitude: number;
  phone: string;
  email: string;
  areaM2: number;
  manager: string;
  /** IANA time zone its hours are told in. */
  timezone: string;
  note: string;
  services: readonly string[];
  departments: readonly string[];
  pickupLeadMinutes: number;
  pickupHoldDays: number;
  week: readonly DayHours[];
  exceptions: readonly Readonly<{ date: string; hours: DayHours }>[];
  /** Kilometres from where was asked; null when nothing was asked. */
  distanceKm: number | null;
}>;
