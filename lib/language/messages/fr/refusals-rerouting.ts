/** What sending from another place answers when the answer is no. */
export const reroutingRefusals = {
  more_than_left: { title: "Plus que le reste", detail: "C’est plus que ce qui reste à envoyer." },
  no_such_place: { title: "Lieu impossible", detail: "Ce lieu ne peut pas l’envoyer. Choisissez-en un autre." },
  short_elsewhere: {
    title: "Plus assez de stock",
    detail: "Ce lieu n’en a plus assez. Choisissez-en un autre, ou un nombre plus petit.",
  },
};
