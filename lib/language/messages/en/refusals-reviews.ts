/** What is answered about reviews and questions when the answer is no. */
export const reviewRefusals = {
  review_not_found: { title: "No such review", detail: "This link leads to nothing that was received." },
  review_not_now: { title: "No longer possible", detail: "This review has changed meanwhile. Reload the page." },
  personal_data: {
    title: "Contact details in the text",
    detail: "Everybody would read this text: take out the phone number, e-mail address or link it contains.",
  },
  too_many_review_pictures: { title: "Too many photos", detail: "A review has five photos at most." },
  review_picture_not_found: {
    title: "No such photo",
    detail: "This photo has been taken away meanwhile. Reload the page.",
  },
  asker_unknown: { title: "Who asks?", detail: "Tell us your name and e-mail address." },
  question_not_found: { title: "No such question", detail: "This question does not exist or is no longer open." },
  question_not_now: { title: "No longer possible", detail: "This question has changed meanwhile. Reload the page." },
  product_not_received: {
    title: "For buyers only",
    detail: "Only customers who received this product can answer. Sign in with the account of the order.",
  },
};
