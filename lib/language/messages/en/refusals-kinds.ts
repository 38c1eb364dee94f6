/** What is answered about engraved, age-restricted and instant articles when the answer is no. */
export const kindRefusals = {
  wording_wanted: { title: "Words to engrave", detail: "Say what is to be engraved." },
  wording_too_long: { title: "Too long", detail: "These words do not fit: make them shorter." },
  wording_unwanted: { title: "Nothing to engrave", detail: "This article is not engraved." },
  declaration_missing: {
    title: "A box to tick",
    detail: "Tick what these articles ask for before you order: your age, delivery at once, a subscription.",
  },
  age_to_check: {
    title: "Age to be checked",
    detail: "This order is handed over only once an identity document was seen: confirm that.",
  },
  code_known: { title: "Code known already", detail: "One of these codes is in the pool already. Nothing was added." },
  no_code_article: { title: "Not sold as a code", detail: "This reference is not sold as a code." },
  subscription_not_found: { title: "No such subscription", detail: "This link leads to no subscription." },
  subscription_not_now: {
    title: "No longer possible",
    detail: "This subscription has changed meanwhile. Reload the page.",
  },
  delivery_not_due: { title: "Not yet", detail: "This delivery is not to be ordered." },
  delivery_not_possible: {
    title: "Delivery not possible",
    detail: "This article is no longer sold at the agreed price.",
  },
  code_already_given: {
    title: "Code given already",
    detail: "The code of this line was sent: it cannot be refunded. A goodwill gesture is still possible.",
  },
};
