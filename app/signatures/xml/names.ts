export const dsig = "http://www.w3.org/2000/09/xmldsig#";
/** XAdES, ETSI EN 319 132-1. */
export const xades = "http://uri.etsi.org/01903/v1.3.2#";
export const signedPropertiesType = "http://uri.etsi.org/01903#SignedProperties";
/** ASiC, ETSI EN 319 162-1. */
export const asic = "http://uri.etsi.org/02918/v1.2.1#";
/** The same collection of signatures in older containers, from OpenDocument. */
export const odfSignatures = "urn:oasis:names:tc:opendocument:xmlns:digitalsignature:1.0";
export const odfManifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
