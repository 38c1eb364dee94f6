/** Why an order is served from where it is. */
export const routing = {
  only_place: "Everything leaves from one place: {place}. No other has what it takes.",
  best_place: "Everything leaves from one place: {place}, chosen among {among} {why}.",
  equal_place: "Everything leaves from one place: {place}. {among} places would have done as well.",
  must_split: "{parcels} parcels, for no place has everything.",
  pays_to_split: "{parcels} parcels instead of one, {why}: {saved} better in all.",
  missing: "{units, plural, one {# unit is available nowhere.} other {# units are available nowhere.}}",
  why: {
    cost: "because sending costs less",
    split: "because there are fewer parcels",
    late: "because it arrives sooner",
    distance: "because it is nearer",
    load: "because it has less work",
    markdown: "because this stock would soon be marked down",
  },
  /** What a shop may choose from, by the name of the strategy. */
  strategies: {
    balanced: { name: "Balanced", text: "Weighs cost, number of parcels, delay and how busy each place is." },
    fewest_parcels: { name: "Fewest parcels", text: "One parcel wherever one place has everything." },
    nearest: { name: "Nearest", text: "From the place nearest to the customer." },
    cheapest: { name: "Cheapest", text: "Whatever costs least to send, however long it takes." },
    soonest: { name: "Soonest", text: "Whatever arrives first, in several parcels if need be." },
    spare_stores: { name: "Spare the stores", text: "First the places with the fewest parcels to make ready." },
  },
};
