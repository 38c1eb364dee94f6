import type { LegalText } from "../../schema.ts";

export const avis: LegalText = {
  title: "How reviews are checked",
  summary: "Who may write a review, who reads it, and what changes nothing.",
  sections: [
    {
      heading: "Who writes a review",
      blocks: [
        "Only somebody who ordered and received an article can review it: the order is checked, and each article received allows one review. About ten days after delivery or collection we ask once, by e-mail. You can also write it from the page of your order.",
        "A review is never paid for. No discount, gift or points are given in return.",
      ],
    },
    {
      heading: "Reading",
      blocks: [
        "Each review is read by somebody of ours before it is published, within three working days. Good or bad, it is published as it was written: we do not change a word.",
        "Five photos at most may come with it. Where they were taken is erased from them, and they are read with it: a review is accepted or refused as a whole.",
        "A review is refused only for one of these reasons, which its author is told:",
        {
          list: [
            "it is insulting;",
            "it is not about the product;",
            "it lets somebody be identified or reached;",
            "it advertises something;",
            "its content is unlawful;",
            "it cannot be understood.",
          ],
        },
        "Any reader can report a published review. It is then read again, and stays if it keeps to these rules.",
      ],
    },
    {
      heading: "Display",
      blocks: [
        "Reviews are shown latest first. You can see the lowest or the highest ratings first, or one rating only. Each bears the day the article was received and the day the review was published.",
        "The rating of a product is the mean of all its published reviews, without any other calculation.",
        "We may answer under a review. Our answer is marked as such.",
      ],
    },
    {
      heading: "Changing, withdrawing, keeping",
      blocks: [
        "Its author can change or withdraw a review at any time, by the link of the invitation or from the order. A changed review is read again and says so.",
        "A review stays published as long as the product is shown. It is signed with a first name and an initial; if its author asks for their data to be erased, it stays unsigned and its photos are erased.",
      ],
    },
  ],
};
