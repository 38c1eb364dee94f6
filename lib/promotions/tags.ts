/** Said by every page that shows prices; expired when an offer that everybody sees begins, changes or ends. */
export const offersTag = "promotions:offers";
