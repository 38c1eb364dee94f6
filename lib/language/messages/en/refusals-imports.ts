/** What imports and exports refuse. */
export const importRefusals = {
  already_running: {
    title: "Import running already",
    detail: "Another import from this source is running. Wait until it is done.",
  },
  import_not_ready: {
    title: "Not now",
    detail: "The import has moved on meanwhile. Read the page again before you go on.",
  },
  mapping_incomplete: {
    title: "Mapping incomplete",
    detail:
      "Choose the column of the reference or the barcode, and that of the name; or, for a price list, that of the cost and the supplier.",
  },
  upload_too_large: { title: "File too large", detail: "A file has 512 MB at most. Zip it or split it." },
  no_address: { title: "No address", detail: "This is not an address of the web (https://…)." },
  forbidden_address: {
    title: "Forbidden address",
    detail: "This address leads to a private network: it is not visited.",
  },
  unreachable: { title: "Site out of reach", detail: "The site did not answer. Try again later." },
  upload_cut: { title: "Upload cut", detail: "The file did not arrive whole. Send it again." },
  not_permitted: {
    title: "Export not allowed",
    detail: "This data asks for another permission. Ask an administrator for it.",
  },
  reason_required: { title: "A reason is needed", detail: "Say why you take personal data." },
};
