/** What the catalogue answers when the answer is no. */
export const catalogueRefusals = {
  cannot_filter: {
    title: "Cannot filter",
    detail: "A text, a range or a date filters no list. Choose a number, a yes or no, or a list.",
  },
  values_do_not_fit: {
    title: "Products say something else",
    detail:
      "Products say a value that this kind or this list does not know. Correct them first, or keep the value in the list.",
  },
  attribute_in_use: {
    title: "Attribute in use",
    detail: "A type asks for it or a product says it. Take it out of that type and those products first.",
  },
  unknown_attribute: { title: "Unknown attribute", detail: "No attribute has this code." },
  type_in_use: { title: "Type in use", detail: "Products are of this type. Give them another type first." },
  unknown_type: { title: "Unknown type", detail: "No product type has this code." },
  legal_facts_missing: {
    title: "Not on sale yet",
    detail: "Facts that the law wants before the sale are missing. The completeness of the product names them.",
  },
  ends_before_it_begins: { title: "Dates the wrong way", detail: "The end of the sale comes before its start." },
  unknown_brand: { title: "Unknown brand", detail: "No brand has this code." },
  file_too_large: { title: "File too large", detail: "A picture is 20 MB at most." },
  svg_refused: { title: "SVG refused", detail: "An SVG may hold a program. Send a JPEG, PNG, WebP or AVIF." },
  not_a_picture: {
    title: "Not a picture",
    detail: "This file is no picture that can be read, whatever its name says. Send a JPEG, PNG, WebP or AVIF.",
  },
  picture_too_large: {
    title: "Picture too large",
    detail: "A picture has 100 million pixels at most, that is 10,000 × 10,000.",
  },
  picture_too_small: { title: "Picture too small", detail: "A picture is at least 100 pixels wide and high." },
  too_many_pictures: { title: "Too many pictures", detail: "A product has 60 pictures at most." },
  too_many_variants: { title: "Too many variants", detail: "These choices make more than 5,000 combinations." },
  value_in_use: {
    title: "Choice in use",
    detail:
      "A variant is of a value that would go, or lacks one of these choices. Keep it, or take the variant off sale.",
  },
  value_not_offered: {
    title: "Value no longer offered",
    detail: "A variant put back on sale has a value that is no longer among the choices. Add it there first.",
  },
  gtin_taken: { title: "Barcode taken", detail: "Two variants cannot have the same barcode." },
  nothing_found: { title: "Nothing found", detail: "This filter finds no product." },
  unknown_version: { title: "Unknown version", detail: "This product has no version of this number." },
  not_used: {
    title: "New article",
    detail: "Only a used article has a price paid to a private person: say first how worn it is.",
  },
  category_under_itself: {
    title: "Under itself",
    detail: "A category stands neither under itself nor under what it holds.",
  },
  category_too_deep: {
    title: "Too deep",
    detail: "There are departments, and categories in departments. A department that holds some stays a department.",
  },
  handle_held: {
    title: "Another category’s address",
    detail: "Another category had this address: promotions and pages still name it. Choose another one.",
  },
  category_in_use: {
    title: "Category in use",
    detail: "Products or categories are at home in it. Give them another place first.",
  },
  at_home_already: {
    title: "At home already",
    detail: "This product is at home in this category, which shows it already.",
  },
  too_many_chosen: {
    title: "Too many chosen products",
    detail: "A category has at most 1,000 products chosen by hand.",
  },
  related_to_itself: { title: "Itself", detail: "A product is not linked to itself." },
  too_many_relations: { title: "Too many links", detail: "A product has at most 100 links." },
  not_a_pdf: {
    title: "Not a PDF",
    detail: "This file is no readable PDF, whatever its name says. Send a PDF without a password.",
  },
  pdf_with_script: {
    title: "PDF with a program",
    detail: "This PDF holds a program or another file. Save it without, then send it again.",
  },
  document_too_large: { title: "Document too large", detail: "A document is at most 20 MB." },
  too_many_documents: { title: "Too many documents", detail: "A product has at most 30 documents." },
};
