/** What purchasing answers when the answer is no. */
export const purchasingRefusals = {
  unknown_supplier: { title: "Unknown supplier", detail: "No supplier has this code." },
  supplier_exists: { title: "Code taken", detail: "Another supplier already has this code." },
  unknown_order: { title: "Unknown order", detail: "No supplier order has this number." },
  not_from_supplier: {
    title: "Article not listed",
    detail: "This supplier does not sell one of these articles. List it first.",
  },
  not_whole_packs: {
    title: "Broken pack",
    detail: "One of these articles is ordered in whole packs: round its quantity.",
  },
  nothing_ordered: { title: "Nothing ordered", detail: "Tick at least one line, or keep one." },
  own_order: { title: "Your own request", detail: "Over €10,000, somebody else agrees." },
};
