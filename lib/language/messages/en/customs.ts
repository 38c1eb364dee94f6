/** The customs paper of a parcel that leaves the Union; French and English stand beside each other on it. */
export const customs = {
  title: "Pro-forma invoice, customs declaration CN23",
  order: "Order",
  tracking: "Parcel",
  sender: "Sender",
  recipient: "Recipient",
  columns: {
    article: "Contents",
    hsCode: "HS code",
    origin: "Origin",
    quantity: "Qty",
    weight: "Weight",
    value: "Value",
  },
  total: "Total",
  reason: "Reason: sale of goods.",
  terms:
    "Incoterm DAP: duties and taxes on arrival are the recipient’s. Exempt from VAT, article 262, I of the French tax code.",
  statement:
    "I certify that these particulars are correct and that this parcel contains nothing dangerous or forbidden.",
  signature: "Signature",
};
