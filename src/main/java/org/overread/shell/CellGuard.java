package org.overread.shell;

/// Keeps a cell's text from being run as a formula when a spreadsheet program opens it (CWE-1236).
public final class CellGuard {
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private CellGuard() {}

    /// The text, behind an apostrophe where its first character could start a formula. Text that begins with an
    /// apostrophe before such a character gets another one, so that taking one away always gives the text back.
    public static String guard(String text) {
        String bare = text.replaceFirst("^'+", "");
        return !bare.isEmpty() && DANGEROUS.indexOf(bare.charAt(0)) >= 0 ? "'" + text : text;
    }
}
