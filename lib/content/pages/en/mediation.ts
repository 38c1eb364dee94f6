import { company } from "../../company.ts";
import type { LegalText } from "../../schema.ts";

export const mediation: LegalText = {
  title: "Mediation",
  summary: "When we disagree, a third party listens free of charge.",
  sections: [
    {
      heading: "First, us",
      blocks: [
        `Write to ${company.email} or to ${company.address}, with the order number. A person answers within two working days.`,
      ],
    },
    {
      heading: "Then, the mediator",
      blocks: [
        "If our answer does not satisfy you, or if we have not answered within two months, you may refer the matter to the consumer mediator free of charge, within a year of your written complaint.",
        { list: [company.mediator, company.mediatorAddress, `Site: ${company.mediatorSite}`] },
        "You remain free to accept the proposal or not, and to go to court.",
      ],
    },
  ],
};
