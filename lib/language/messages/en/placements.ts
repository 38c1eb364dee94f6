/** What each place of the shop earned. */
export const placements = {
  title: "What each place earns",
  door: "Earned by place",
  about:
    "Thirty days, without a cookie or a name: the browser tells that a block or a pin was seen, that a product was opened from it and, with the order, which way one came. Robots do not count. These sums guide; the books are what is true.",
  none: "Nothing has been seen yet. The first figures come with the first visits.",
  place: "Place",
  views: "Views",
  clicks: "Opened",
  orders: "Orders",
  earned: "Margin earned",
  expected: "Margin expected of 1,000 views",
  better: "Would earn more",
  block: "{page}: {block}",
  goneBlock: "{page}: block removed",
  pin: "Pin: {product}, in {list}",
  pinShop: "Pin: {product}, in the whole shop",
  found: "Pin: {product}, for the search “{query}”",
  betterText: "{name} ({amount} in 30 days)",
  nothing: "Nothing better known",
  how: "How to read these figures",
  explained: {
    views: "Views: the place came onto the screen, once for each page that was opened.",
    clicks: "Opened: a product was opened from this place.",
    orders: "Orders: one holds a product opened from this place during the same visit; the last place counts.",
    earned:
      "Margin earned: what those products left, without VAT and cost, when they were ordered. Returns are not taken off.",
    expected:
      "Margin expected: the past of the place, drawn towards that of all places while it has few views ({doubt} average views are added).",
    better:
      "Would earn more: the product in stock, not shown there, that earned most in thirty days of those that may stand there. A hint, not a promise.",
  },
};
