package org.overread.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;

/// What a reader signs: a [SealDigest] over everything the reading rests on and says.
final class Signature {
    private Signature() {}

    /// @param labelSet name and version, such as `hemorrhage/1`
    /// @param sealed what else is sealed, by name
    /// @return lower-case hex, 64 characters
    static String of(
            Signer signer, SigningBasis.Basis basis, String labelSet, Answers answers, Map<String, String> sealed) {
        var signature = new SealDigest();
        signature.add("reader", signer.reader());
        signature.add("name", signer.name());
        signature.add("version", Integer.toString(signer.version()));
        signature.add("signed", signer.at().toString());
        signature.add("study", basis.studyUid());
        signature.add("labels", labelSet);
        signature.add("report", basis.reportHash());
        new TreeMap<>(answers.verdicts())
                .forEach((label, verdict) -> signature.add("verdict." + label, verdict.name()));
        new TreeMap<>(answers.comments()).forEach((label, text) -> signature.add("comment." + label, text));
        signature.add("comment", answers.studyComment());
        answers.marks().stream()
                .sorted(Comparator.comparing(mark -> mark.id().value()))
                .forEach(mark -> signature.add("mark." + mark.id(), mark.sealed()));
        new TreeMap<>(answers.grades().certainty())
                .forEach((label, grade) -> signature.add("certainty." + label, grade.name()));
        answers.grades().quality().ifPresent(grade -> signature.add("quality", grade.name()));
        sealed.forEach(signature::add);
        return signature.hex();
    }

    /// Who signs, which version, and when.
    record Signer(String reader, String name, int version, Instant at) {}

    /// What is signed.
    record Answers(
            Map<LabelCode, Verdict> verdicts,
            Map<LabelCode, String> comments,
            String studyComment,
            List<Mark> marks,
            Grades grades) {}
}
