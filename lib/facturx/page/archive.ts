declare global {
  namespace PDFKit.Mixins {
    /** PDFKit writes it since 0.14; its types have forgotten it. */
    interface PDFAttachmentOptions {
      relationship?: "Alternative";
    }
  }
}

/** The name under which every reader of Factur-X looks for the XML. */
const fileName = "factur-x.xml";

/**
 * Makes a PDF/A-3 a Factur-X file: the XML inside it as another form of the same document (AFRelationship "Alternative", as
 * the profile EN 16931 wants in France), and what readers look for in the metadata (Factur-X 1.09, 6.2 and 6.3).
 */
export function attachXml(page: PDFKit.PDFDocument, xml: string, madeOn: Date): void {
  page.file(Buffer.from(xml, "utf8"), {
    name: fileName,
    type: "text/xml",
    description: "Factur-X",
    relationship: "Alternative",
    creationDate: madeOn,
    modifiedDate: madeOn,
  });
  page.appendXML(metadata);
}

const property = (name: string, description: string) => `
  <rdf:li rdf:parseType="Resource">
    <pdfaProperty:name>${name}</pdfaProperty:name>
    <pdfaProperty:valueType>Text</pdfaProperty:valueType>
    <pdfaProperty:category>external</pdfaProperty:category>
    <pdfaProperty:description>${description}</pdfaProperty:description>
  </rdf:li>`;

const namespace = "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#";

/** PDF/A wants each property that it does not know to be described. */
const metadata = `
<rdf:Description rdf:about="" xmlns:fx="${namespace}">
  <fx:DocumentType>INVOICE</fx:DocumentType>
  <fx:DocumentFileName>${fileName}</fx:DocumentFileName>
  <fx:Version>1.0</fx:Version>
  <fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>
</rdf:Description>
<rdf:Description rdf:about=""
  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>fx</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq>${[
      property("DocumentFileName", "The name of the embedded XML document"),
      property("DocumentType", "The type of the hybrid document in capital letters, e.g. INVOICE or ORDER"),
      property("Version", "The actual version of the standard applying to the embedded XML document"),
      property("ConformanceLevel", "The conformance level of the embedded XML document"),
    ].join("")}
    </rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
