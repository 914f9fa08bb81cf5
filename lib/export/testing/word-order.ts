import type { XmlNode } from "./xml-tree";

/**
 * In which order the children of WordprocessingML's elements stand (ECMA-376 part 1, annex A, wml.xsd,
 * transitional). Word calls a file damaged where they do not. Of long lists only what stands in files
 * of ours, and what is likely to come, is named: an unknown child is a finding too.
 */
const ORDER: Readonly<Record<string, string>> = {
  "w:pPr":
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd" +
    " tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi" +
    " adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc" +
    " textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
  "w:rPr":
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof" +
    " snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd" +
    " fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
  "w:tbl": "tblPr tblGrid tr",
  "w:tblPr":
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc" +
    " tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
  "w:tblBorders": "top left start bottom right end insideH insideV",
  "w:tblCellMar": "top left start bottom right end",
  "w:tr": "tblPrEx trPr tc",
  "w:tc": "tcPr p",
  "w:tcPr":
    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
  "w:p": "pPr r",
  "w:sectPr":
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType" +
    " pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid",
  "w:styles": "docDefaults latentStyles style",
  "w:docDefaults": "rPrDefault pPrDefault",
  "w:style":
    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat" +
    " locked rsid pPr rPr tblPr trPr tcPr tblStylePr",
  "w:font":
    "altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic",
  "w:settings":
    "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries" +
    " displayBackgroundShape mirrorMargins proofState attachedTemplate stylePaneFormatFilter" +
    " trackRevisions documentProtection autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop" +
    " autoHyphenation evenAndOddHeaders drawingGridHorizontalSpacing drawingGridVerticalSpacing" +
    " noPunctuationKerning characterSpacingControl noLineBreaksAfter noLineBreaksBefore updateFields" +
    " footnotePr endnotePr compat docVars rsids mathPr themeFontLang clrSchemeMapping decimalSymbol" +
    " listSeparator",
};

/** What stands in an element where the schema has it not, or not there: "w:jc in w:pPr". */
export function misplaced(tree: XmlNode): readonly string[] {
  const below = tree.children.flatMap(misplaced);
  const order = ORDER[tree.name]?.split(" ");
  if (!order) return below;
  const names = tree.children.map(({ name }) => name);
  const places = names.map((name) => order.indexOf(name.replace("w:", "")));
  const found = names.filter((_, at) => {
    const place = places[at] ?? -1;
    return place < 0 || place < (places[at - 1] ?? 0);
  });
  return [...found.map((name) => `${name} in ${tree.name}`), ...below];
}
