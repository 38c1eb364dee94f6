import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { XmlDocument, XmlValidateError, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";

/** The schemas of Factur-X are others' work and lie beside the repository, not in it. */
const folder = path.resolve("../shared/standards/factur-x-1.09-en16931");

/** Tells what of an XML the schema of Factur-X 1.09 (EN 16931) refuses; null, and says so, where the schemas are not at hand. */
export function facturXSchema(): ((xml: string) => string[]) | null {
  if (!existsSync(folder)) {
    console.warn(`Not checked against the XSD of Factur-X: ${folder} is not there.`);
    return null;
  }
  xmlRegisterFsInputProviders();
  const file = path.join(folder, "Factur-X_EN16931.xsd");
  const schema = XmlDocument.fromBuffer(readFileSync(file), { url: file });
  const validator = XsdValidator.fromDoc(schema);
  return (xml) => {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
      return [];
    } catch (error) {
      if (error instanceof XmlValidateError) return error.details.map(({ message }) => message.trim());
      throw error;
    } finally {
      document.dispose();
    }
  };
}
