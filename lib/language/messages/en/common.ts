export const common = {
  shopName: "Bonnefoy & Filles",
  save: "Save",
  cancel: "Cancel",
  edit: "Edit",
  close: "Close",
  remove: "Remove",
  search: "Search",
  vatIncluded: "incl. VAT",
};
