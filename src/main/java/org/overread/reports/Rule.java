package org.overread.reports;

/// Why a statement has its state, or why words were set aside. Pages explain each in the reader's language under the
/// message key `reports.rule.<code>`.
public enum Rule {
    /// The finding is named and nothing speaks against it.
    NAMED,
    /// The words of blood, and the place or shape that tells its kind, stand together.
    BLOOD_AT_PLACE,
    /// Residual blood takes the kind of what was removed before.
    RESIDUAL,
    /// Only a change of the finding is denied ("no increase"), so the finding itself is there.
    CHANGE_DENIED,
    /// It is going ("резорбция"); it counts as there unless the report denies it elsewhere.
    GOING,
    DENIED_BEFORE,
    DENIED_AFTER,
    /// Only fresh blood is denied; nothing is said of older blood elsewhere in the report.
    FRESH_DENIED,
    /// It was there and has gone.
    RESOLVED,
    UNCERTAIN_BEFORE,
    UNCERTAIN_AFTER,
    QUESTION_MARK,
    PROBABLE_CUE,
    /// Dense contents where only blood is expected.
    DENSE_AT_PLACE,

    /// The rest set words aside: not a finding inside the skull of this study.
    OUTSIDE_THE_SKULL,
    LOOKS_ALIKE,
    PAST,
    REFERRAL,
    /// Part of a recommendation or of a supposed case.
    ADVISED,
    /// Only new or further findings are denied; nothing is said of the known one.
    ONLY_NEW_DENIED,
    /// The rest of the report does not uphold it: a conclusion passes over it, or a denial of blood speaks against a
    /// density.
    PASSED_OVER;

    /// Lower-case words with hyphens, such as `denied-before`.
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
