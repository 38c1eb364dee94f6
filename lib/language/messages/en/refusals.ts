import { clubRefusals } from "./club.ts";
import { lookUpRefusals } from "./look-up.ts";
import { ownershipRefusals } from "./ownership.ts";
import { privacyRefusals } from "./privacy.ts";
import { rankingRefusals } from "./ranking.ts";
import { caseRefusals } from "./refusals-cases.ts";
import { catalogueRefusals } from "./refusals-catalogue.ts";
import { deliveryRefusals } from "./refusals-delivery.ts";
import { documentRefusals } from "./refusals-documents.ts";
import { editRefusals } from "./refusals-edits.ts";
import { foundRefusals } from "./refusals-found.ts";
import { fulfilmentRefusals } from "./refusals-fulfilment.ts";
import { importRefusals } from "./refusals-imports.ts";
import { keyRefusals } from "./refusals-keys.ts";
import { kindRefusals } from "./refusals-kinds.ts";
import { lateRefusals } from "./refusals-late.ts";
import { paymentRefusals } from "./refusals-payments.ts";
import { peopleRefusals } from "./refusals-people.ts";
import { pickupRefusals } from "./refusals-pickups.ts";
import { promotionRefusals } from "./refusals-promotions.ts";
import { purchasingRefusals } from "./refusals-purchasing.ts";
import { reroutingRefusals } from "./refusals-rerouting.ts";
import { reservationRefusals } from "./refusals-reservations.ts";
import { returnRefusals } from "./refusals-returns.ts";
import { reviewRefusals } from "./refusals-reviews.ts";
import { stockRefusals } from "./refusals-stock.ts";
import { showcaseRefusals } from "./showcases.ts";
import { viewingRefusals } from "./viewing.ts";
import { voiceRefusals } from "./voice.ts";

/** What a person is told when the answer is no. Every refusal code of lib/ has its title and a sentence here. */
export const refusals = {
  codes: {
    unknown: { title: "Request refused", detail: "This request cannot be accepted as things stand." },
    invalid: { title: "Incorrect data", detail: "Some fields are missing or wrong; the list says which." },
    malformed_json: { title: "Unreadable JSON", detail: "The body of the request is not valid JSON." },
    body_too_large: { title: "Body too large", detail: "The body of the request is larger than 256 KB." },
    unsupported_media_type: {
      title: "Content type refused",
      detail: "Send JSON, with the header Content-Type: application/json.",
    },
    not_found: { title: "Not found", detail: "There is nothing at this address." },
    token_missing: { title: "Token missing", detail: "Send the cart’s token in the header Authorization: Bearer." },
    forbidden: { title: "Not allowed", detail: "You are not allowed to do this." },
    cross_site: {
      title: "Request from elsewhere",
      detail: "This request does not come from a page of the shop. Reload the page and try again.",
    },
    too_many_requests: {
      title: "Too many requests",
      detail: "You have sent too many requests. Wait a little before trying again.",
    },
    too_busy: {
      title: "Too many at once",
      detail: "Many people are signing in right now. Try again in a few seconds.",
    },
    too_many_attempts: {
      title: "Too many attempts",
      detail: "There were too many attempts. Wait a little before trying again.",
    },
    internal_error: {
      title: "An error on our side",
      detail: "Something went wrong here. Try again in a moment, and tell us the request id if it happens again.",
    },
    unavailable: {
      title: "The shop is unavailable for a moment",
      detail: "The shop is not answering at the moment. Try again in a few seconds.",
    },
    idempotency_key_reused: {
      title: "Key already used",
      detail: "This idempotency key has already served for another request. Take a new one.",
    },
    idempotency_key_malformed: {
      title: "Idempotency key malformed",
      detail: "An idempotency key is 1 to 255 visible characters, without spaces.",
    },
    request_in_progress: {
      title: "Request in progress",
      detail: "The same request is being dealt with. Try again in a moment.",
    },
    cart_not_found: { title: "Cart not found", detail: "This cart does not exist, or is no longer open." },
    line_not_found: { title: "Line not found", detail: "This line is not in the cart." },
    unknown_sku: { title: "Unknown article", detail: "We sell no article with this reference." },
    unknown_store: { title: "Unknown store", detail: "None of our stores has this code." },
    unknown_place: {
      title: "Unknown place",
      detail: "We do not recognise this place. Give a French postcode or coordinates.",
    },
    product_not_found: { title: "Product not found", detail: "This product does not exist, or is no longer for sale." },
    store_only: { title: "In stores only", detail: "This article is collected in a store; it is not delivered." },
    too_many_lines: { title: "Cart full", detail: "A cart holds at most one hundred lines." },
    short_of_stock: { title: "Quantity not available", detail: "There are not enough left for this quantity." },
    out_of_stock: {
      title: "Out of stock",
      detail: "An article of the cart is no longer available in the quantity wanted. Nothing was charged.",
    },
    no_longer_sold: {
      title: "Article withdrawn from sale",
      detail: "An article of the cart is no longer for sale. Remove it to go on.",
    },
    price_changed: { title: "Price changed", detail: "The price of an article has changed since you added it." },
    not_delivered: { title: "Address not served", detail: "We do not deliver to this postcode." },
    unknown_delivery_option: { title: "Unknown delivery option", detail: "This delivery option does not exist." },
    ...caseRefusals,
    ...deliveryRefusals,
    ...editRefusals,
    ...fulfilmentRefusals,
    ...kindRefusals,
    ...documentRefusals,
    ...lateRefusals,
    ...paymentRefusals,
    ...pickupRefusals,
    ...promotionRefusals,
    ...purchasingRefusals,
    ...reroutingRefusals,
    ...reservationRefusals,
    ...reviewRefusals,
    ...returnRefusals,
    ...stockRefusals,
    gift_card_expired: { title: "Card expired", detail: "This gift card has expired." },
    gift_card_empty: { title: "Card empty", detail: "This gift card is empty." },
    gift_card_spent: {
      title: "Card already used",
      detail: "The gift card of this line has been used: it cannot be refunded.",
    },
    credit_changed: {
      title: "Gift card changed",
      detail: "A gift card of the cart is worth less than shown. Nothing was charged; check what is left to pay.",
    },
    due_changed: {
      title: "Amount due changed",
      detail: "What is left to pay has changed since you saw it. Nothing was charged; check it before you order.",
    },
    date_changed: {
      title: "Date changed",
      detail: "A promised date is later than the one you saw. Nothing was charged; check it before you order.",
    },
    no_store_credit: { title: "No store credit", detail: "This account has no store credit." },
    credit_not_found: { title: "Card not found", detail: "This card does not exist." },
    credit_not_active: { title: "Card not active", detail: "The card is not active." },
    credit_unchanged: { title: "Nothing to change", detail: "The card is in this state already." },
    already_activated: { title: "Already activated", detail: "This card has been activated already." },
    below_held: { title: "Money held", detail: "A payment under way holds this money." },
    break_not_open: { title: "Break already closed", detail: "Nothing is to be done about it any more." },
    own_request: { title: "Your own request", detail: "Another person must sign." },
    request_not_waiting: { title: "Dealt with", detail: "This request has already been dealt with." },
    forbidden_request: {
      title: "Somebody else’s request",
      detail: "Only its author, or somebody who may sign, withdraws a request.",
    },
    entry_not_found: { title: "Movement not found", detail: "This movement is not undone here." },
    already_undone: { title: "Already taken back", detail: "This movement has already been taken back." },
    credit_spent: { title: "Credit spent", detail: "The customer has already spent this credit." },
    gift_card_day_limit: {
      title: "Too many gift cards in one day",
      detail: "Gift cards for €1,000 a day at most. Take some out of the cart.",
    },
    unknown_account: { title: "Unknown account", detail: "This account does not exist." },
    empty_cart: { title: "Cart empty", detail: "The cart is empty." },
    total_changed: {
      title: "Total changed",
      detail: "The total has changed since you saw it. Nothing was charged; check it before ordering.",
    },
    cart_incomplete: {
      title: "Order incomplete",
      detail: "A contact, an address, a delivery option or a pick-up time is missing; the list says which.",
    },
    total_updated: {
      title: "Total updated",
      detail: "The total takes your latest choices into account. Check it before ordering.",
    },
    refunded: {
      title: "Payment given back",
      detail: "The payment came when the order could no longer be kept. It is refunded in full.",
    },
    empty_file: { title: "Empty file", detail: "The file has no lines." },
    unknown_dialect: { title: "Unknown format", detail: "We do not recognise the format of this file." },
    order_not_found: { title: "Order not found", detail: "This order does not exist, or the link is no longer valid." },
    order_held: {
      title: "Order held",
      detail: "A price of this order is to be checked: nothing leaves before the decision.",
    },
    vat_number_wrong: {
      title: "Wrong VAT number",
      detail: "Check the number: it does not match its country’s format or check digit.",
    },
    own_cancelling_over: {
      title: "Half an hour has passed",
      detail: "This order is not cancelled here any more. You may withdraw from the contract, or call us.",
    },
    not_held: { title: "Not held", detail: "This order is not held." },
    not_allowed_now: { title: "Not in this state", detail: "The state of the order does not allow it." },
    more_than_captured: { title: "More than captured", detail: "The refund is more than what was captured." },
    period_too_long: { title: "Period too long", detail: "A rehearsal covers four hundred days at most." },
    nothing_to_replay: { title: "Nothing to replay", detail: "No order was placed in this period." },
    rehearsal_over: { title: "Rehearsal over", detail: "This rehearsal has ended or was stopped already." },
    ...peopleRefusals,
    unknown_product: { title: "Unknown product", detail: "This product does not exist." },
    unknown_category: { title: "Unknown category", detail: "This category does not exist." },
    unknown_location: { title: "Unknown stock location", detail: "This stock location does not exist." },
    sku_taken: { title: "SKU taken", detail: "Another article already has this SKU." },
    handle_taken: { title: "Address taken", detail: "Another product already has this address." },
    edited_meanwhile: { title: "Edited meanwhile", detail: "Somebody has edited this meanwhile. Reload it." },
    below_promised: {
      title: "Below what is promised",
      detail: "The stock cannot go below what is already promised to customers.",
    },
    needs_second_person: { title: "Second signature", detail: "Another person must confirm." },
    change_not_waiting: {
      title: "No longer waiting",
      detail: "This change of price no longer waits: it was decided, replaced or withdrawn.",
    },
    changed_meanwhile: {
      title: "Price changed meanwhile",
      detail: "This is not the change you have read any more. Read it again before you decide.",
    },
    own_change: {
      title: "Your own request",
      detail: "Somebody other than its author must approve this change.",
    },
    approval_too_late: {
      title: "Too late",
      detail: "This change has waited for more than 24 hours. Ask for it again.",
    },
    nothing_to_undo: {
      title: "Nothing to undo",
      detail: "The price has changed since, or there was none before.",
    },
    list_exists: { title: "Price list exists", detail: "Another price list has this code." },
    list_for_everybody: {
      title: "A price list is for some",
      detail:
        "Name a group of customers, or a channel other than the site. For everybody, change the base price or make a promotion.",
    },
    unknown_list: { title: "Unknown price list", detail: "No price list has this code." },
    no_price_file: {
      title: "No price was read",
      detail: "It takes a CSV file with the columns sku and price.",
    },
    price_file_too_large: {
      title: "Too many changes",
      detail: "More than 10,000 changes: use the import of the command line.",
    },
    not_frozen: { title: "Article on sale", detail: "The price of this article is not frozen." },
    incident_not_open: { title: "Incident closed", detail: "This incident does not exist, or it has been decided." },
    ...importRefusals,
    ...keyRefusals,
    ...privacyRefusals,
    ...foundRefusals,
    ...showcaseRefusals,
    ...lookUpRefusals,
    ...viewingRefusals,
    ...ownershipRefusals,
    ...voiceRefusals,
    ...rankingRefusals,
    ...catalogueRefusals,
    ...clubRefusals,
  },
  issues: {
    missing: "This field is missing.",
    wrong_type: "The value is not of the right type.",
    too_small: "The value must be at least {minimum, number}.",
    too_big: "The value must be at most {maximum, number}.",
    too_small_length: "At least {minimum, number} are needed.",
    too_big_length: "At most {maximum, number} are allowed.",
    wrong_format: "The value does not have the right form.",
    unknown_field: "This field does not exist here.",
    not_allowed: "This value is not one of those allowed.",
  },
};
