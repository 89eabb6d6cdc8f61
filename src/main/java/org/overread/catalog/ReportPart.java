package org.overread.catalog;

/// One column of report text of a study's registry row. Hostile text until shown as text.
///
/// @param heading the registry column's own heading, such as `Заключение`
/// @param language `ru` or `en`, found from the letters
/// @param text as it stands in the cell
/// @param sha256 of the text in UTF-8, lower-case hex
public record ReportPart(String heading, String language, String text, String sha256) {}
