/** What the stock rooms answer when the answer is no. */
export const stockRefusals = {
  batch_needed: {
    title: "Batch needed",
    detail: "This article is kept by batch: give the batch and its date, as the packaging says.",
  },
  batch_not_kept: { title: "Not kept by batch", detail: "This article is not kept by batch: receive it without one." },
  best_before_passed: { title: "Date passed", detail: "The date of this batch has passed: refuse it to the driver." },
  batch_date_differs: {
    title: "Two dates for one batch",
    detail: "This batch came with another date before. Read the packaging again.",
  },
  by_its_date: {
    title: "Off sale by its date",
    detail: "What is near to its date is taken off sale by itself, and does not come back.",
  },
  not_set_aside: { title: "Not set aside", detail: "Fewer units lie aside for that reason." },
  other_store: { title: "Another store", detail: "This place is not yours. Ask its staff." },
  date_needed: { title: "Date needed", detail: "Say which day the goods are expected." },
  date_passed: { title: "Date passed", detail: "Goods cannot be expected on a day that has passed." },
  not_here_yet: { title: "Not here yet", detail: "These units have not arrived yet: receive them first." },
  negative_count: {
    title: "Less than nought",
    detail: "Nobody counts fewer than no articles. Count what is on the shelf.",
  },
  count_not_now: {
    title: "Count too old",
    detail: "This count is over a day old, or its hour has not come. Count again.",
  },
  already_sent: { title: "Already sent", detail: "This form was already sent: nothing was counted twice." },
  own_correction: { title: "Your own correction", detail: "Another person must confirm it." },
  as_of_not_past: {
    title: "Instant out of bounds",
    detail: "Levels must be of the last seven days, not of the future.",
  },
  level_twice: { title: "Level given twice", detail: "An article is given twice for the same place." },
  same_place: { title: "Same place", detail: "A transfer goes from one place to another." },
  no_level_file: {
    title: "Unreadable file",
    detail: "It needs three columns, parted by commas, semicolons or tabs: reference, place, level.",
  },
  level_file_too_large: { title: "File too large", detail: "A file holds 5,000 levels. Split it, or use the API." },
  bundle_in_bundle: { title: "A set within a set", detail: "A set is made of articles, not of other sets." },
  has_own_stock: {
    title: "This article has stock",
    detail: "A set has no stock of its own: empty this article’s first.",
  },
  article_twice: { title: "Article given twice", detail: "An article comes once in a list." },
  wrong_article: {
    title: "Unexpected article",
    detail: "This article is not expected here. Put it apart.",
  },
  more_damaged_than_received: { title: "Too many damaged", detail: "More articles are damaged than were received." },
  nothing_received: { title: "Nothing received", detail: "Say how many came, or close the consignment." },
  reason_needed: { title: "Reason needed", detail: "What came is not what was announced: say why." },
};
