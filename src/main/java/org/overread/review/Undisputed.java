package org.overread.review;

import java.util.Map;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;

/// What came of answering all labels that no source disputes.
///
/// @param answers given now; empty if there was nothing to answer
/// @param left open labels that a reader has to answer one by one, each with the reason
public record Undisputed(Saved saved, Map<LabelCode, Verdict> answers, Map<LabelCode, Reason> left) {
    public Undisputed {
        answers = Map.copyOf(answers);
        left = Map.copyOf(left);
    }

    /// Why a label is not answered together with the others.
    public enum Reason {
        /// A source says otherwise, or is not sure.
        DISPUTED,
        /// The registry has no value, or none that can be read, to agree with.
        REGISTRY_SILENT,
        /// Bone was not looked at in a bone window.
        BONE_WINDOW
    }
}
