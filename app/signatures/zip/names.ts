/** What the file `mimetype` of a container says: ETSI EN 319 162-1, annex A. */
export const asiceType = "application/vnd.etsi.asic-e+zip";
export const manifestName = "META-INF/manifest.xml";
