package org.overread.review;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.SeriesId;
import org.overread.catalog.SeriesSummary;
import org.overread.catalog.StudyCatalog;
import org.overread.catalog.StudyId;
import org.overread.imaging.StackAddress;
import org.overread.labels.LabelSet;
import org.overread.labels.Verdict;
import org.overread.testing.Entered;
import org.overread.testing.SignInAs;
import org.overread.testing.SmallHead;
import org.springframework.beans.factory.annotation.Autowired;

/// A reader before a study with images.
abstract class ImageScene {
    @Autowired
    ReadingDesk desk;

    @Autowired
    EvidenceDesk evidence;

    @Autowired
    SlicesSeen seen;

    @Autowired
    CatalogIntake intake;

    @Autowired
    StudyCatalog catalog;

    @TempDir
    Path folder;

    SignedIn reader = SignInAs.someone(Role.READER);
    StudyId study = new StudyId(UUID.randomUUID());
    ReadingId reading = ReadingId.of("00000000-0000-0000-0000-000000000000");
    List<SeriesId> series = List.of();

    /// Puts the study into the catalog and in front of the reader.
    void open(SmallHead head) {
        study = head.addedTo(intake);
        open();
    }

    /// Puts the study of the catalog in front of the reader.
    void open() {
        reading = read(() -> desk.open(study)).id();
        series = read(() -> catalog.study(study)).series().stream()
                .map(SeriesSummary::id)
                .toList();
    }

    SeriesId first() {
        return series.getFirst();
    }

    /// Each slice for a quarter of a second.
    void show(StackAddress stack, WindowKind window, int... slices) {
        List<Showing> showings = IntStream.of(slices)
                .mapToObj(index -> new Showing(index, window, 250))
                .toList();
        SignInAs.doAs(reader, () -> seen.record(reading, stack, showings));
    }

    Coverage coverage() {
        return read(() -> seen.of(reading));
    }

    ReadingSheet answerAll(ReadingId id) {
        LabelSet.hemorrhage()
                .codes()
                .forEach(label -> read(() -> Entered.answer(desk, id, label, Verdict.ABSENT, SubmitId.fresh())));
        return read(() -> desk.look(id));
    }

    void sign() {
        ReadingSheet whole = answerAll(reading);
        read(() -> desk.sign(reading, whole.revision()));
    }

    <T> T read(Supplier<T> work) {
        return SignInAs.as(reader, work);
    }
}
