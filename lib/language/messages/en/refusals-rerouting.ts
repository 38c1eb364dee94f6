/** What sending from another place answers when the answer is no. */
export const reroutingRefusals = {
  more_than_left: { title: "More than is left", detail: "That is more than is left to send." },
  no_such_place: { title: "Not from there", detail: "This place cannot send it. Choose another." },
  short_elsewhere: {
    title: "Not enough stock",
    detail: "This place does not have enough any more. Choose another, or fewer.",
  },
};
