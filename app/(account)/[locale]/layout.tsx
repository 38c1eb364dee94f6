export { default, generateMetadata } from "../../(shop)/[locale]/layout";
