import type { editRefusals as french } from "../fr/refusals-edits.ts";

/** What editing an order answers when the answer is no. */
export const editRefusals: typeof french = {
  edit_abroad: {
    title: "Delivered abroad",
    detail: "An order that is delivered outside France is not edited here. Cancel it and place another.",
  },
  parcel_in_preparation: {
    title: "Parcel being prepared",
    detail: "Somebody prepares this parcel already, or it has gone. What is in it no longer changes.",
  },
  line_partly_gone: {
    title: "Line partly cancelled",
    detail: "A part of this line is cancelled or refunded already. Cancel the rest instead of editing it.",
  },
  nothing_delivered: {
    title: "Nothing to deliver",
    detail: "Nothing of this order is delivered. There is no address to change.",
  },
  gift_stays_one: { title: "A gift", detail: "A gift cannot be added to. It can only be taken out." },
  article_not_found: { title: "Article not found", detail: "This article is not for sale. Check its SKU." },
  nowhere_to_go: {
    title: "Neither address nor store",
    detail: "Nothing of this order is to be delivered or collected any more. Place a new order.",
  },
  not_for_edit: {
    title: "To be ordered apart",
    detail: "Gift cards, downloads, appointments and made-to-measure or regulated articles are ordered apart.",
  },
  slot_agreed: {
    title: "An appointment is made",
    detail: "This order is delivered by appointment. Call the carrier, or cancel it.",
  },
  delivery_unavailable: {
    title: "Cannot be delivered so",
    detail: "This way of delivery does not fit these articles or this address. Choose another.",
  },
  nothing_left: { title: "Nothing left to send", detail: "Nothing would be left in the order. Cancel it instead." },
  nothing_changed: { title: "Nothing changes", detail: "Say what is to be different." },
  edit_pending: { title: "An edit is waiting", detail: "Another edit waits for its payment. Withdraw it first." },
  edit_total_changed: {
    title: "The total has changed",
    detail: "A price or a date has changed since the preview. Look at the new preview before you confirm.",
  },
  own_editing_over: {
    title: "Too late to edit here",
    detail: "The half hour has passed. Write to us: we do what we can while nothing has left.",
  },
  no_edit_pending: { title: "Nothing waits", detail: "No edit waits for its payment." },
};
