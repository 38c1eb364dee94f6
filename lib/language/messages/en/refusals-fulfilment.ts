/** What picking, packing and the carriers answer when the answer is no. */
export const fulfilmentRefusals = {
  payment_not_secured: {
    title: "Payment no longer secured",
    detail: "The bank no longer secures the payment of this order: nothing leaves before a payment.",
  },
  nothing_due: { title: "Nothing to prepare", detail: "No parcel to take here: all are in a wave already, or gone." },
  unknown_wave: { title: "Unknown wave", detail: "This wave does not exist, or no more." },
  unknown_pick: { title: "Unknown line", detail: "This line is no longer to be picked." },
  unknown_parcel: { title: "Unknown parcel", detail: "This parcel does not exist." },
  unknown_code: {
    title: "Unknown code",
    detail: "No article carries this code. Scan again, or type the reference on the label.",
  },
  surplus_article: {
    title: "One too many",
    detail: "All that is asked for of this article is here already. Put it back on the shelf.",
  },
  nothing_missing: { title: "Nothing is missing", detail: "There is nothing left to look for on this line." },
  parcel_gone: {
    title: "Parcel already dealt with",
    detail: "This parcel was sent, made ready or cancelled. Put the articles back if they are still here.",
  },
  parcel_closed: { title: "Parcel closed", detail: "This parcel is closed. Open it again to change what is in it." },
  parcel_open: { title: "Parcel open", detail: "This parcel is not closed: check what is in it and weigh it." },
  not_complete: { title: "Parcel not complete", detail: "Articles are missing. Scan them all before closing." },
  customs_missing: {
    title: "Customs",
    detail: "An article in this parcel has no customs code or no origin. Complete it, then close the parcel.",
  },
  weight_off: {
    title: "Unexpected weight",
    detail: "The parcel does not weigh what it should. Count what is in it again, then weigh again.",
  },
  contents_changed: {
    title: "Order changed",
    detail: "The order has changed since the parcel was closed. Open it and check again.",
  },
  carrier_unavailable: {
    title: "Carrier out of reach",
    detail: "The carrier does not answer, or answers nonsense. Nothing was sent. Try again in a moment.",
  },
  no_carrier: { title: "No carrier", detail: "This order has no way of delivery with a carrier." },
  no_label: { title: "No label", detail: "Ask the carrier for its label first." },
};
