package org.overread.ingest.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.overread.catalog.DataRoot;
import org.overread.catalog.NewSeries;
import org.overread.catalog.NewSlice;
import org.overread.catalog.SeriesKind;
import org.overread.ingest.checks.Problem;
import org.overread.ingest.checks.ProblemKind;
import org.overread.ingest.folder.StudyScan.BadFile;

/// The files of one series of a study, as they are gathered.
final class SeriesFolder {
    static final int LONGEST_PATH = 600;
    private static final int SHORTEST_REAL_UID = 10;

    private final String uid;
    private final List<FileFacts> files = new ArrayList<>();
    private final List<BadFile> bad = new ArrayList<>();

    SeriesFolder(String uid) {
        this.uid = uid;
    }

    void add(FileFacts file) {
        files.add(file);
    }

    void add(BadFile file) {
        bad.add(file);
    }

    /// Whether readable files of the series stand in a folder of that name.
    boolean holds(String folder) {
        return files.stream().anyMatch(file -> file.folder().equals(folder));
    }

    /// Described by its middle file: the first and last are more often reference images.
    NewSeries series() {
        files.sort(Comparator.comparingInt(FileFacts::instance).thenComparing(FileFacts::path));
        List<NewSlice> slices = new ArrayList<>();
        files.forEach(file -> slices.add(
                new NewSlice(DataRoot.isUid(file.sopUid()) ? file.sopUid() : "", file.path(), Optional.empty())));
        bad.forEach(file -> slices.add(new NewSlice("", file.path(), Optional.of(file.reason()))));
        if (files.isEmpty()) {
            var none = OptionalDouble.empty();
            return new NewSeries(uid, OptionalInt.empty(), "", "", SeriesKind.OTHER, "", "", none, none, none, slices);
        }
        FileFacts middle = files.get(files.size() / 2);
        FileFacts.Technique how = middle.technique();
        return new NewSeries(
                uid,
                how.seriesNumber(),
                how.description(),
                middle.modality(),
                middle.kind(),
                how.manufacturer(),
                how.kernel(),
                how.thickness(),
                how.kvp(),
                how.tubeCurrent(),
                slices);
    }

    /// @param studyFolder name of the study's folder, in which files may stand without a series folder
    List<Problem> problems(String studyFolder) {
        List<Problem> problems = new ArrayList<>();
        String total = String.valueOf(files.size() + bad.size());
        if (!bad.isEmpty()) {
            BadFile first = bad.getFirst();
            problems.add(Problem.in(
                    first.path(), ProblemKind.UNREADABLE_FILE, String.valueOf(bad.size()), total, first.reason()));
        }
        files.stream()
                .filter(file -> !file.folder().equals(studyFolder))
                .filter(file -> differs(file.folder(), uid))
                .findFirst()
                .ifPresent(file -> problems.add(Problem.in(file.path(), ProblemKind.SERIES_UID_DIFFERS, uid)));
        List<FileFacts> misnamed = files.stream()
                .filter(file -> differs(ownName(file), file.sopUid()))
                .toList();
        if (!misnamed.isEmpty()) {
            problems.add(Problem.in(
                    misnamed.getFirst().path(), ProblemKind.FILE_UID_DIFFERS, String.valueOf(misnamed.size()), total));
        }
        files.stream()
                .filter(file -> !file.modality().equalsIgnoreCase("CT"))
                .findFirst()
                .ifPresent(file -> problems.add(Problem.in(file.path(), ProblemKind.NOT_CT, file.modality())));
        return problems;
    }

    /// A name that is no UID, such as `IM0001` or `series2`, claims nothing.
    private static boolean differs(String name, String uid) {
        boolean claims = DataRoot.isUid(name) && name.length() >= SHORTEST_REAL_UID && name.indexOf('.') > 0;
        return claims && !name.equals(uid);
    }

    private static String ownName(FileFacts file) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        return name.toLowerCase(Locale.ROOT).endsWith(".dcm") ? name.substring(0, name.length() - 4) : name;
    }
}
