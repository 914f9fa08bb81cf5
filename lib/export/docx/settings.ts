/**
 * word/settings.xml: even pages have a foot of their own, tabs stand half an inch apart, and
 * Word sets the text as its versions since 2013 do. Whatever else docx writes there nothing uses.
 */
export const SETTINGS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  '<w:defaultTabStop w:val="720"/><w:evenAndOddHeaders/><w:compat>' +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>' +
  "</w:compat></w:settings>";
