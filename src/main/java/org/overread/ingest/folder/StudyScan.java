package org.overread.ingest.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.overread.catalog.DataRoot;
import org.overread.catalog.NewSeries;
import org.overread.catalog.SeriesKind;
import org.overread.imaging.dicom.DicomFile;
import org.overread.imaging.dicom.DicomHeader;
import org.overread.imaging.dicom.Tags;
import org.overread.imaging.dicom.Unreadable;
import org.overread.ingest.checks.Problem;
import org.overread.ingest.checks.ProblemKind;

/// Reads the headers of every file in one study folder. What is DICOM is decided by content, never by suffix; no
/// pixel is read. One object scans one folder.
public final class StudyScan {
    private static final String DIRECTORY_OF_MEDIA = "1.2.840.10008.1.3.10";

    private final DataRoot root;
    private final String folder;
    private final List<FileFacts> readable = new ArrayList<>();
    private final List<BadFile> bad = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int others;

    /// @param folder of the study, relative to the root
    public StudyScan(DataRoot root, String folder) {
        this.root = root;
        this.folder = folder;
    }

    /// A file that is DICOM but cannot be read.
    record BadFile(String path, String folder, String reason) {}

    /// @param studyUid what the registry or the folder's name say the study is
    public ScannedStudy scan(String studyUid) throws IOException {
        FoundFiles found = FoundFiles.under(root.resolve(folder));
        if (found.links() > 0) {
            problems.add(Problem.in(folder, ProblemKind.LINK_IGNORED));
        }
        if (found.cut()) {
            problems.add(Problem.in(folder, ProblemKind.FOLDER_TOO_LARGE, String.valueOf(FoundFiles.MOST_FILES)));
        }
        found.files().forEach(this::read);
        if (others > 0) {
            problems.add(Problem.in(folder, ProblemKind.OTHER_FILES, String.valueOf(others)));
        }
        List<NewSeries> series = series();
        checkStudy(studyUid, series);
        Optional<String> patient =
                readable.stream().flatMap(file -> file.patient().stream()).findFirst();
        return new ScannedStudy(series, patient, headers(), problems);
    }

    private Map<String, PatientHeader> headers() {
        Map<String, PatientHeader> headers = new LinkedHashMap<>();
        Set<PatientHeader> told = new HashSet<>();
        readable.stream().filter(file -> told.add(file.says())).forEach(file -> headers.put(file.path(), file.says()));
        return headers;
    }

    private void read(Path file) {
        String path = root.relative(file);
        try {
            DicomHeader header = DicomFile.readHeader(file);
            if (header.text(Tags.MEDIA_STORAGE_SOP_CLASS_UID)
                    .filter(DIRECTORY_OF_MEDIA::equals)
                    .isPresent()) {
                others++;
                return;
            }
            readable.add(FileFacts.of(path, header));
        } catch (Unreadable unreadable) {
            if (unreadable.reason() == Unreadable.Reason.NOT_DICOM) {
                others++;
                return;
            }
            bad.add(new BadFile(path, FoundFiles.folderOf(path), unreadable.toString()));
        }
    }

    private List<NewSeries> series() {
        Map<String, SeriesFolder> byUid = new TreeMap<>();
        for (FileFacts file : readable) {
            String uid = DataRoot.isUid(file.seriesUid()) ? file.seriesUid() : file.folder();
            if (!DataRoot.isUid(uid) || file.path().length() > SeriesFolder.LONGEST_PATH) {
                problems.add(Problem.in(file.path(), ProblemKind.SERIES_WITHOUT_UID, file.seriesUid()));
                continue;
            }
            byUid.computeIfAbsent(uid, SeriesFolder::new).add(file);
        }
        for (BadFile file : bad) {
            Optional<SeriesFolder> home = byUid.values().stream()
                    .filter(one -> one.holds(file.folder()))
                    .findFirst();
            if (home.isEmpty() && DataRoot.isUid(file.folder()) && !folder.endsWith(file.folder())) {
                home = Optional.of(byUid.computeIfAbsent(file.folder(), SeriesFolder::new));
            }
            home.ifPresentOrElse(
                    one -> one.add(file),
                    () -> problems.add(Problem.in(file.path(), ProblemKind.UNREADABLE_FILE, "1", "1", file.reason())));
        }
        String own = folder.substring(folder.lastIndexOf('/') + 1);
        byUid.values().forEach(one -> problems.addAll(one.problems(own)));
        return byUid.values().stream().map(SeriesFolder::series).toList();
    }

    private void checkStudy(String studyUid, List<NewSeries> series) {
        if (series.isEmpty()) {
            problems.add(Problem.in(folder, ProblemKind.EMPTY_STUDY));
            return;
        }
        readable.stream()
                .map(FileFacts::studyUid)
                .filter(uid -> !uid.equals(studyUid))
                .distinct()
                .limit(3)
                .forEach(uid -> problems.add(Problem.in(folder, ProblemKind.STUDY_UID_DIFFERS, uid)));
        if (series.stream().noneMatch(one -> one.kind() == SeriesKind.AXIAL)) {
            problems.add(Problem.in(folder, ProblemKind.NO_AXIAL));
        }
        checkIdentity();
    }

    private void checkIdentity() {
        List<FileFacts> telling = readable.stream().filter(FileFacts::tellsWho).toList();
        if (!telling.isEmpty()) {
            String names = telling.stream()
                    .flatMap(file -> file.identifying().stream())
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            problems.add(Problem.in(
                    telling.getFirst().path(), ProblemKind.IDENTIFYING_TAGS, String.valueOf(telling.size()), names));
        }
        List<FileFacts> burned = readable.stream().filter(FileFacts::burnedIn).toList();
        if (!burned.isEmpty()) {
            problems.add(Problem.in(burned.getFirst().path(), ProblemKind.BURNED_IN, String.valueOf(burned.size())));
        }
    }
}
