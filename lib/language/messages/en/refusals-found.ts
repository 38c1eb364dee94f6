/** What is answered about redirects and feeds when the answer is no. */
export const foundRefusals = {
  bad_address: {
    title: "Wrong address",
    detail: "The old address begins with / and is not the home page; the new one is a page of this shop.",
  },
  redirect_loop: { title: "Redirect in a circle", detail: "This address would lead to itself." },
  redirect_not_found: { title: "Redirect not found", detail: "This redirect is no more." },
  feed_not_found: { title: "Feed not found", detail: "This feed has not been made yet." },
  columns_missing: { title: "Columns missing", detail: "The file must have a “from” and a “to” column." },
};
