package org.overread.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import org.overread.accounts.Role;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.DataRoot;
import org.overread.catalog.DatasetId;
import org.overread.catalog.NewDataset;
import org.overread.catalog.NewLabel;
import org.overread.catalog.NewSeries;
import org.overread.catalog.NewSlice;
import org.overread.catalog.NewStudy;
import org.overread.catalog.RegistryCell;
import org.overread.catalog.ReportPart;
import org.overread.catalog.SeriesKind;
import org.overread.catalog.StudyId;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;

/// Puts studies into the catalog for tests:
/// `aStudy().with("ich", "1").withReport("ru", "Крови нет.").addedTo(aDataset(intake), intake)`.
/// The series names files that do not exist unless [StudyBuilder#withSeries] brings real ones.
public final class CatalogFixtures {
    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() % 1_000_000_000L);

    private CatalogFixtures() {}

    /// A new, empty dataset in a folder of its own.
    public static DatasetId aDataset(CatalogIntake intake) {
        try {
            var root = DataRoot.at(Files.createTempDirectory(Path.of("target"), "dataset"));
            return SignInAs.as(
                    SignInAs.someone(Role.COORDINATOR),
                    () -> intake.dataset(new NewDataset("Test dataset", root, false)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static StudyBuilder aStudy() {
        return new StudyBuilder();
    }

    /// A UID that no other test uses.
    public static String aUid() {
        return "1.2.826.0.1.3680043.8.498." + NEXT.incrementAndGet();
    }

    /// A study in the making: 57 years old, male, one axial series of three slices, all labels missing.
    public static final class StudyBuilder {
        private String uid = aUid();
        private OptionalInt row = OptionalInt.empty();
        private OptionalInt age = OptionalInt.of(57);
        private Optional<String> sex = Optional.of("M");
        private final List<NewLabel> labels = new ArrayList<>();
        private final List<ReportPart> report = new ArrayList<>();
        private final List<RegistryCell> cells = new ArrayList<>();
        private final List<NewSeries> series = new ArrayList<>();

        public StudyBuilder uid(String value) {
            uid = value;
            return this;
        }

        public StudyBuilder row(int value) {
            row = OptionalInt.of(value);
            return this;
        }

        public StudyBuilder age(int value) {
            age = OptionalInt.of(value);
            return this;
        }

        public StudyBuilder withoutAgeAndSex() {
            age = OptionalInt.empty();
            sex = Optional.empty();
            return this;
        }

        public StudyBuilder sex(String value) {
            sex = Optional.of(value);
            return this;
        }

        /// @param raw `1`, `0`, blank for missing, anything else is unreadable
        public StudyBuilder with(String label, String raw) {
            FindingValue.State state = switch (raw) {
                case "1" -> FindingValue.State.PRESENT;
                case "0" -> FindingValue.State.ABSENT;
                case "" -> FindingValue.State.MISSING;
                default -> FindingValue.State.UNREADABLE;
            };
            labels.add(new NewLabel(new LabelCode(label), new FindingValue(state, raw), "C" + (labels.size() + 2)));
            return this;
        }

        public StudyBuilder withReport(String language, String text) {
            String heading = "ru".equals(language) ? "Заключение" : "Conclusion";
            report.add(new ReportPart(heading, language, text, sha256(text)));
            return this;
        }

        public StudyBuilder withCell(String heading, String raw) {
            cells.add(new RegistryCell(heading, Optional.empty(), raw, "Z" + (cells.size() + 2)));
            return this;
        }

        /// @param paths relative to the dataset's root
        public StudyBuilder withSeries(SeriesKind kind, String... paths) {
            List<NewSlice> slices = new ArrayList<>();
            for (String path : paths) {
                slices.add(new NewSlice(aUid(), path, Optional.empty()));
            }
            series.add(new NewSeries(
                    aUid(),
                    OptionalInt.of(series.size() + 1),
                    "Head",
                    "CT",
                    kind,
                    "Test scanner",
                    "H31s",
                    OptionalDouble.of(5),
                    OptionalDouble.of(120),
                    OptionalDouble.of(250),
                    slices));
            return this;
        }

        public NewStudy build() {
            if (series.isEmpty()) {
                withSeries(SeriesKind.AXIAL, uid + "/1/a.dcm", uid + "/1/b.dcm", uid + "/1/c.dcm");
            }
            return new NewStudy(uid, row, Optional.empty(), age, sex, labels, report, cells, series);
        }

        public StudyId addedTo(DatasetId dataset, CatalogIntake intake) {
            return SignInAs.as(SignInAs.someone(Role.COORDINATOR), () -> intake.add(dataset, build()));
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
