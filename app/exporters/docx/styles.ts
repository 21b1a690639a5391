// The look of the Word file: native styles, so that an office can change it in one place.
const font = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/>';
const navy = "0B2F5C";

interface Style {
  id: string;
  name: string;
  paragraph?: string;
  run?: string;
  basedOn?: string;
  next?: string;
}

const styles: readonly Style[] = [
  { id: "Title", name: "Title", paragraph: '<w:spacing w:before="2400" w:after="240"/>', run: `<w:b/><w:color w:val="${navy}"/><w:sz w:val="60"/><w:szCs w:val="60"/>` },
  { id: "Subtitle", name: "Subtitle", paragraph: '<w:spacing w:after="120"/>', run: `<w:color w:val="4A5568"/><w:sz w:val="28"/><w:szCs w:val="28"/>` },
  { id: "Heading1", name: "heading 1", next: "Normal", paragraph: '<w:keepNext/><w:keepLines/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="2" w:color="C8D3E0"/></w:pBdr><w:spacing w:before="420" w:after="160"/><w:outlineLvl w:val="0"/>', run: `<w:b/><w:color w:val="${navy}"/><w:sz w:val="34"/><w:szCs w:val="34"/>` },
  { id: "Heading2", name: "heading 2", next: "Normal", paragraph: '<w:keepNext/><w:keepLines/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:spacing w:before="300" w:after="80"/><w:outlineLvl w:val="1"/>', run: `<w:b/><w:color w:val="${navy}"/><w:sz w:val="25"/><w:szCs w:val="25"/>` },
  { id: "HeadingFront", name: "Heading without number", basedOn: "Heading1", next: "Normal", paragraph: '<w:numPr><w:numId w:val="0"/></w:numPr><w:outlineLvl w:val="0"/>' },
  { id: "Caption", name: "caption", paragraph: '<w:keepNext/><w:spacing w:before="240" w:after="80"/>', run: `<w:b/><w:color w:val="4A5568"/><w:sz w:val="20"/><w:szCs w:val="20"/>` },
  { id: "Requirement", name: "Requirement text", paragraph: '<w:keepNext/><w:spacing w:after="120" w:line="276" w:lineRule="auto"/>', run: '<w:sz w:val="23"/><w:szCs w:val="23"/>' },
  { id: "Meta", name: "Requirement level", paragraph: '<w:keepNext/><w:spacing w:after="60"/>', run: '<w:color w:val="4A5568"/><w:sz w:val="19"/><w:szCs w:val="19"/>' },
  { id: "Cell", name: "Table text", paragraph: '<w:spacing w:before="30" w:after="30"/>', run: '<w:sz w:val="20"/><w:szCs w:val="20"/>' },
  { id: "TOCHeading", name: "TOC Heading", paragraph: '<w:keepNext/><w:spacing w:before="240" w:after="160"/>', run: `<w:b/><w:color w:val="${navy}"/><w:sz w:val="34"/><w:szCs w:val="34"/>` },
  { id: "TOC1", name: "toc 1", paragraph: '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9628"/></w:tabs><w:spacing w:before="100" w:after="30"/>', run: "<w:b/>" },
  { id: "TOC2", name: "toc 2", paragraph: '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9628"/></w:tabs><w:spacing w:after="20"/><w:ind w:left="340"/>' },
  { id: "TableofFigures", name: "table of figures", paragraph: '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9628"/></w:tabs><w:spacing w:after="20"/>' },
  { id: "Header", name: "header", paragraph: '<w:tabs><w:tab w:val="right" w:pos="9628"/></w:tabs>', run: '<w:color w:val="4A5568"/><w:sz w:val="18"/><w:szCs w:val="18"/>' },
  { id: "Footer", name: "footer", paragraph: '<w:tabs><w:tab w:val="right" w:pos="9628"/></w:tabs>', run: '<w:color w:val="4A5568"/><w:sz w:val="18"/><w:szCs w:val="18"/>' },
];

const characterStyles = [
  { id: "Value", name: "Value", run: "<w:b/>" },
  { id: "Code", name: "Code", run: '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/><w:sz w:val="16"/><w:szCs w:val="16"/>' },
  { id: "Hyperlink", name: "Hyperlink", run: '<w:color w:val="0B4A8F"/><w:u w:val="single"/>' },
];

/** The built-in styles; the language is put in where a document is written. */
export const stylesXml =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>${font}<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${styles
    .map(({ id, name, paragraph = "", run = "", basedOn = "Normal", next }) => `<w:style w:type="paragraph" w:styleId="${id}"${/^(toc|TOC|head|caption|Title|Sub|foot|table of)/.test(name) ? "" : ' w:customStyle="1"'}><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>${next ? `<w:next w:val="${next}"/>` : ""}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`)
    .join("")}${characterStyles.map(({ id, name, run }) => `<w:style w:type="character" w:styleId="${id}"${name === "Hyperlink" ? "" : ' w:customStyle="1"'}><w:name w:val="${name}"/><w:rPr>${run}</w:rPr></w:style>`).join("")}<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:customStyle="1" w:styleId="Sheet"><w:name w:val="Sheet"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="C8D3E0"/>`).join("")}</w:tblBorders></w:tblPr></w:style></w:styles>`;

/** Native numbering of two levels: Word counts, and its count is the baseline's. */
export const numberingXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading1"/><w:lvlText w:val="%1"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading2"/><w:lvlText w:val="%1.%2"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="680" w:hanging="680"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

/** The styles that the writer uses, by id: a house style must have each. */
export const neededStyles: readonly string[] = [...styles.map(({ id }) => id), ...characterStyles.map(({ id }) => id), "Sheet"];

export const marginsXml = '<w:pgMar w:top="1304" w:right="1134" w:bottom="1134" w:left="1134" w:header="624" w:footer="567" w:gutter="0"/>';

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const words = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const field = (name: string) => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

/** Running header and footer; what is in braces is filled in for each document. */
export const builtInHeader = `${head}<w:hdr xmlns:w="${main}"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>${words("{title}")}<w:r><w:tab/></w:r>${words("{version} · {language}")}</w:p></w:hdr>`;
export const builtInFooter = `${head}<w:ftr xmlns:w="${main}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${words("SHA-256 {hash}")}<w:r><w:tab/></w:r>${words("{page} ")}${field("PAGE")}${words(" {of} ")}${field("NUMPAGES")}</w:p></w:ftr>`;
