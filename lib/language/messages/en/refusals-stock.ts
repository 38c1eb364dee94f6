/** What the stock rooms answer when the answer is no. */
export const stockRefusals = {
  not_set_aside: { title: "Not set aside", detail: "Fewer units lie aside for that reason." },
  other_store: { title: "Another store", detail: "This place is not yours. Ask its staff." },
  date_needed: { title: "Date needed", detail: "Say which day the goods are expected." },
  date_passed: { title: "Date passed", detail: "Goods cannot be expected on a day that has passed." },
  not_here_yet: { title: "Not here yet", detail: "These units have not arrived yet: receive them first." },
};
