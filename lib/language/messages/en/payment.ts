/** The page that plays the bank when the payment stand-in is in use. */
export const payment = {
  bankTitle: "Your bank checks that it is really you",
  bankIntro: "This page plays the bank in the demo shop. No money changes hands.",
  confirm: "Confirm",
  refuse: "Refuse",
  unknown: "This payment does not exist, or has already had its answer.",
};
