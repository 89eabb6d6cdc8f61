package org.overread.review.rounds;

/// A round cannot be planned, opened or changed like this.
public final class RoundRefusal extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final Reason reason;
    private final String about;

    /// What stands in the way.
    public enum Reason {
        NO_NAME,
        /// Fewer than one or more than six readers per study.
        READERS_PER_STUDY,
        /// Fewer readers than each study needs.
        TOO_FEW_READERS,
        NO_STUDIES,
        NO_LABELS,
        /// The codes that are no studies of the dataset.
        UNKNOWN_STUDIES,
        /// Studies that another round which is not closed has.
        STUDIES_TAKEN,
        /// Lines of known answers that cannot be read.
        BAD_ANSWERS,
        /// Sentinels are wanted but no answers are known.
        NO_SENTINELS,
        /// A share that is not 0 to 50 %.
        BAD_SHARE,
        /// Somebody who would read blind but sees labels and answers as a coordinator or adjudicator.
        READER_SEES_TOO_MUCH,
        /// Somebody who is no reader (any more).
        NOT_A_READER,
        DEADLINE_PAST,
        GUIDELINE_TOO_LONG,
        WRONG_STATE
    }

    RoundRefusal(Reason reason, String about) {
        super(reason + ": " + about);
        this.reason = reason;
        this.about = about;
    }

    public Reason reason() {
        return reason;
    }

    /// Names or codes that it is about; may be empty.
    public String about() {
        return about;
    }
}
