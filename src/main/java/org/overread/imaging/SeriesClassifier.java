package org.overread.imaging;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.overread.catalog.SeriesKind;

/// Tells what a series is good for from what its files say.
public final class SeriesClassifier {
    /// Image Type says so by its third value (PS3.3 C.8.2.1.1.1); scanners add words of their own.
    private static final List<String> SCOUTS = List.of("LOCALIZER", "SCOUT", "SURVIEW", "TOPOGRAM");

    /// Axial in their plane, but not what a radiologist reads first. A plain multiplanar reformat (`MPR`) in the axial
    /// plane counts as axial: scanners send their thick reading slices under that word.
    private static final Set<String> PROJECTIONS = Set.of("MIP", "MINIP");

    /// Words by which makers and PS3.3 C.8.15.2.1.1.5 mark what was computed along a plane or slab of their choice.
    private static final Set<String> REFORMATS =
            Set.of("REFORMATTED", "MPR", "CSA MPR", "MPR_THICK", "CPR", "RESAMPLED", "MIP", "MINIP", "AVERAGE");

    private static final Set<String> NOT_SLICES =
            Set.of("PROJECTION IMAGE", "3D", "VRT", "SSD", "DOSE_INFO", "PATIENT_INFO", "SCREEN SAVE");

    private SeriesClassifier() {}

    /// The kind of the series that this file belongs to. Where files disagree, ask with the file from the middle: the
    /// first and last are more often reference images.
    public static SeriesKind classify(SeriesFacts facts) {
        if (!facts.image() || !facts.modality().strip().equalsIgnoreCase("CT")) {
            return SeriesKind.OTHER;
        }
        List<String> words = facts.imageType().stream()
                .map(word -> word.strip().toUpperCase(Locale.ROOT))
                .toList();
        if (isLocalizer(words)) {
            return SeriesKind.LOCALIZER;
        }
        if (facts.orientation().isEmpty() || words.stream().anyMatch(NOT_SLICES::contains)) {
            return SeriesKind.OTHER;
        }
        boolean axial = facts.orientation().get().plane() == Plane.AXIAL;
        return axial && words.stream().noneMatch(PROJECTIONS::contains) ? SeriesKind.AXIAL : SeriesKind.REFORMAT;
    }

    /// Whether an image with these words in Image Type was cut out of others rather than scanned.
    static boolean isReformat(List<String> imageType) {
        return imageType.stream()
                .map(word -> word.strip().toUpperCase(Locale.ROOT))
                .anyMatch(REFORMATS::contains);
    }

    /// Whether an image with these words in Image Type plans a scan rather than shows one.
    static boolean isLocalizer(List<String> imageType) {
        return imageType.stream()
                .skip(2)
                .map(word -> word.strip().toUpperCase(Locale.ROOT))
                .anyMatch(word -> SCOUTS.stream().anyMatch(word::contains));
    }
}
