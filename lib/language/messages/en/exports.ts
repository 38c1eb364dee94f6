/** Exports: what can be taken out of the shop, and how. */
export const exports = {
  title: "Exports",
  door: "Exports",
  intro:
    "Your data is yours: take it whenever you like, as CSV or JSON Lines. The file of products can be imported again as it is. Each export is written down in the journal.",
  columns: { what: "Data", says: "Content", take: "Download" },
  formats: { csv: "CSV", jsonl: "JSON Lines" },
  personal: "Personal data",
  personalText: "Say why you take them: the reason is kept in the journal with your name.",
  reason: "Reason",
  kinds: {
    products: {
      name: "Products and articles",
      says: "all that the import reads back: texts, category, brand, characteristics, choices, price, stock",
    },
    categories: {
      name: "Categories",
      says: "path, names, introductions",
    },
    attributes: {
      name: "Characteristics",
      says: "codes, labels, units, values",
    },
    prices: {
      name: "Selling prices",
      says: "reference, price with VAT in cents, since when",
    },
    costs: {
      name: "Costs and floors",
      says: "reference, cost and floor in cents",
    },
    stock: {
      name: "Stock",
      says: "by article and place: on hand, reserved, held",
    },
    suppliers: {
      name: "Suppliers’ articles",
      says: "references, pack sizes, costs",
    },
    orders: {
      name: "Orders",
      says: "numbers, dates, states and amounts, without names or addresses",
    },
    "order-lines": {
      name: "Order lines",
      says: "articles, quantities, prices paid",
    },
    invoices: {
      name: "Invoices and credit notes",
      says: "numbers, dates, amounts, hashes",
    },
    "list-prices": {
      name: "Price lists",
      says: "by list, group and reference: amounts in cents, quantities, periods",
    },
    promotions: {
      name: "Promotions",
      says: "conditions, benefit, dates, uses and what they cost",
    },
    stores: {
      name: "Stores",
      says: "addresses, coordinates, opening hours",
    },
    reviews: {
      name: "Reviews",
      says: "stars, texts, dates and answers, without their author’s name",
    },
    redirects: {
      name: "Redirects",
      says: "old addresses and where they lead",
    },
    customers: {
      name: "Customers",
      says: "accounts: name, e-mail, language, groups",
    },
    "order-addresses": {
      name: "Addresses of orders",
      says: "name, e-mail, phone and address of each order",
    },
  },
};
