/** What is particular about how some products are sold: engraved, used, by measure, at an hour, from an age on. */
export const kinds = {
  engraved: "{label}: “{wording}”",
  wordingHint: "At most {most, plural, one {# sign} other {# signs}}: letters, figures and plain punctuation.",
  used: "used, {condition}",
  usedTitle: "Used: {condition}",
  usedNote:
    "Used, {condition}: checked by our workshop, guaranteed for two years like new. A fault that shows within the first year is presumed to have been there.",
  byMeasureNote: "Cut or weighed to order: you pay for the amount you chose.",
  digitalNote: "A code, given as soon as it is paid: no right of withdrawal from then on, with your consent.",
  byMail: "By e-mail, as soon as it is paid",
  there: "There, at {store}",
  mySeats: "{count, plural, one {Your seat} other {Your # seats}}",
  condition: { as_new: "as new", very_good: "very good condition", good: "good condition", fair: "fair condition" },
  each: "per {measure}",
  howMuch: "How much",
  takesPlace: "{day}, {time}",
  takesPlaceIn: "{day}, {time}, in {city}",
  seats: "{count, plural, one {Last seat} other {# seats}}",
  book: "Book and pay",
  over: "Full",
  rights: { noReturn: "No withdrawal" },
  notWithdrawable: {
    made_to_measure: "Made at your request: no right of withdrawal.",
    perishable: "Perishes quickly: no right of withdrawal.",
    dated_service: "A service on a given date: no right of withdrawal.",
    digital_started: "Given as soon as it is paid: no right of withdrawal from then on.",
  },
  declare: {
    title: "Before you order",
    ofAge: "I am {age} or older. I shall be asked for an identity document when it is handed over.",
    atOnce:
      "I want my code as soon as it is paid, and I acknowledge that I then lose my right of withdrawal (French consumer code, article L221-28, 13°).",
  },
  codes: {
    title: "{count, plural, one {Your code} other {Your codes}}",
    mailTitle: "{count, plural, one {Here is your code} other {Here are your codes}}",
    mailText:
      "You asked to have it at once, and acknowledged that you then lose your right of withdrawal (French consumer code, article L221-28, 13°). Keep this e-mail.",
    seeOrder: "See the order",
    pool: "Pool of codes",
    counts: "{free, number} to give, {given, number} given",
    list: "Codes",
    add: "Add codes",
    addHint: "One a line. Each is a unit of stock, given once.",
  },
  ageSeen: "I have seen an identity document: {age} or older.",
};
