/** Why an order is served from where it is. */
export const routing = {
  only_place: "Everything leaves from one place: {place}. No other has what it takes.",
  best_place: "Everything leaves from one place: {place}, chosen among {among} {why}.",
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
};
