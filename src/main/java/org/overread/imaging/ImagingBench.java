package org.overread.imaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Stream;
import org.overread.catalog.SeriesFiles;
import org.overread.catalog.SeriesId;
import org.overread.catalog.StudyId;
import org.overread.home.Benchmark;
import org.overread.imaging.dicom.DicomFile;
import org.overread.imaging.dicom.DicomPixels;
import org.overread.imaging.dicom.StoredFrame;
import org.overread.imaging.dicom.Unreadable;

/// `bench imaging [FOLDER]`: decoding against GDCM on the same files in the same run, header parsing, making frames for
/// the wire. FOLDER holds the reference images, `../shared/dicom` unless it is named; without them there is nothing to
/// measure, and the table says so.
public final class ImagingBench implements Benchmark {
    private static final int TURNS = 15;
    private static final int WARM_UP = 40;

    /// One file of each encoding, with the bar on the time relative to GDCM; 0 for none.
    private static final Map<String, Double> ENCODINGS = new LinkedHashMap<>();

    private static final String SAME = "transfer-syntaxes/same-ct-image/CTImage.dcm";
    /// The reference head CT, and what the files of its axial series have in their path.
    public static final String STUDY = "head-ct/toshiba-aquilion-human";

    public static final String AXIAL = "1702448334.7108";

    static {
        ENCODINGS.put(SAME + "_LittleEndianExplicitTransferSyntax_1.2.840.10008.1.2.1.dcm", 0.0);
        ENCODINGS.put(SAME + "_BigEndianExplicitTransferSyntax_1.2.840.10008.1.2.2.dcm", 0.0);
        ENCODINGS.put(SAME + "_DeflatedExplicitVRLittleEndianTransferSyntax_1.2.840.10008.1.2.1.99.dcm", 0.0);
        ENCODINGS.put(SAME + "_RLELosslessTransferSyntax_1.2.840.10008.1.2.5.dcm", 1.0);
        ENCODINGS.put(SAME + "_JPEGProcess2_4TransferSyntax_1.2.840.10008.1.2.4.51.dcm", 0.0);
        ENCODINGS.put(SAME + "_JPEGProcess14TransferSyntax_1.2.840.10008.1.2.4.57.dcm", 1.3);
        ENCODINGS.put(SAME + "_JPEGProcess14SV1TransferSyntax_1.2.840.10008.1.2.4.70.dcm", 1.3);
        ENCODINGS.put(SAME + "_JPEGLSLosslessTransferSyntax_1.2.840.10008.1.2.4.80.dcm", 1.5);
        ENCODINGS.put(SAME + "_JPEGLSLossyTransferSyntax_1.2.840.10008.1.2.4.81.dcm", 1.5);
        ENCODINGS.put(SAME + "_JPEG2000LosslessOnlyTransferSyntax_1.2.840.10008.1.2.4.90.dcm", 1.6);
        ENCODINGS.put(SAME + "_JPEG2000TransferSyntax_1.2.840.10008.1.2.4.91.dcm", 1.6);
    }

    @Override
    public String name() {
        return "imaging";
    }

    /// The folder of reference images: named, or beside the program's own.
    public static Path reference(List<String> arguments) {
        return Path.of(arguments.isEmpty() ? "../shared/dicom" : arguments.getFirst());
    }

    @Override
    public List<Figure> measure(List<String> arguments) throws IOException {
        Path reference = reference(arguments);
        if (!Files.isDirectory(reference)) {
            return List.of(Figure.of(
                    "decoding, parsing, encoding",
                    "not measured: there are no reference images at " + reference.toAbsolutePath()));
        }
        List<Figure> figures = new ArrayList<>(decoding(reference));
        List<Path> study = files(reference.resolve(STUDY));
        figures.addAll(parsing(study));
        figures.addAll(wire(
                study.stream().filter(file -> file.toString().contains(AXIAL)).toList()));
        return figures;
    }

    private static List<Figure> decoding(Path reference) throws IOException {
        List<Path> files = ENCODINGS.keySet().stream().map(reference::resolve).toList();
        List<OptionalDouble> theirs = GdcmClock.time(files, TURNS);
        List<Figure> figures = new ArrayList<>();
        int index = 0;
        for (double bar : ENCODINGS.values()) {
            Path file = files.get(index);
            OptionalDouble peer = theirs.isEmpty() ? OptionalDouble.empty() : theirs.get(index);
            figures.add(decoding(file, peer, bar, theirs.isEmpty()));
            index++;
        }
        return figures;
    }

    private static Figure decoding(Path file, OptionalDouble peer, double bar, boolean absent) {
        try {
            String syntax = DicomFile.readHeader(file).transferSyntax().name();
            double best = best(() -> DicomPixels.decode(file, 0));
            Figure figure = Figure.of("decode 512×512, " + syntax, String.format(Locale.ROOT, "%.2f ms", best))
                    .peer(
                            absent
                                    ? "GDCM is absent (Debian: python3-gdcm)"
                                    : peer.isEmpty()
                                            ? "GDCM cannot decode it"
                                            : String.format(Locale.ROOT, "GDCM %.2f ms", peer.getAsDouble()));
            if (bar == 0) {
                return figure;
            }
            String wanted = String.format(Locale.ROOT, "≤ %.1f ×", bar);
            return figure.bar(
                    peer.isEmpty()
                            ? wanted
                            : wanted + String.format(Locale.ROOT, "; is %.2f ×", best / peer.getAsDouble()));
        } catch (Unreadable e) {
            return Figure.of("decode " + file.getFileName(), "not measured: " + e.reason() + ", " + e.detail());
        }
    }

    private static List<Figure> parsing(List<Path> files) {
        double parse = best(() -> files.forEach(DicomFile::readHeader));
        var nobody = new UUID(0, 0);
        var series = new SeriesFiles(new SeriesId(nobody), new StudyId(nobody), "1.2", "1.2.3", files);
        double open = best(() -> StackReader.read(series));
        return List.of(
                Figure.of(
                                "header-only parse, one core",
                                String.format(Locale.ROOT, "%.0f files/s", files.size() * 1000 / parse))
                        .bar("≥ 2,000 files/s"),
                Figure.of(
                        String.format(Locale.ROOT, "open %d files as stacks", files.size()),
                        String.format(Locale.ROOT, "%.0f ms", open)));
    }

    private static List<Figure> wire(List<Path> files) throws IOException {
        ZstdFrame.load(Files.createTempDirectory("overread-bench"));
        List<StoredFrame> frames =
                files.stream().map(file -> DicomPixels.read(file, 0)).toList();
        double raw =
                frames.stream().mapToLong(frame -> 2L * frame.values().length).sum();
        List<Figure> figures = new ArrayList<>();
        for (Packing packing : List.of(Packing.ZSTD, Packing.GZIP)) {
            if (packing == Packing.ZSTD && !ZstdFrame.isAvailable()) {
                figures.add(Figure.of("frame to wire, zstd", "not measured: zstd does not run on this machine"));
                continue;
            }
            long bytes = frames.stream()
                    .mapToLong(frame -> encode(frame, packing).length)
                    .sum();
            double time = best(() -> frames.forEach(frame -> encode(frame, packing))) / frames.size();
            figures.add(Figure.of(
                            "frame to wire, " + packing.coding() + ", head CT 520×520",
                            String.format(Locale.ROOT, "%.1f ms, %.1f %% of raw", time, 100 * bytes / raw))
                    .bar("≤ 12 ms, ≤ 30 %"));
        }
        double decode = best(() -> files.forEach(file -> DicomPixels.read(file, 0))) / files.size();
        figures.add(Figure.of(
                "decode a slice of the head CT, JPEG Lossless 520×520", String.format(Locale.ROOT, "%.1f ms", decode)));
        return figures;
    }

    private static byte[] encode(StoredFrame frame, Packing packing) {
        byte[] wire = WireFrame.encode(frame.values(), frame.rows(), frame.columns(), frame.signed());
        return packing.pack(wire, WireFrame.parts(wire));
    }

    /// Milliseconds of the best of some turns, after enough turns for the compiler of the virtual machine; none lasts
    /// longer than a few seconds in all.
    private static double best(Runnable work) {
        long deadline = System.nanoTime() + 3_000_000_000L;
        double best = Double.MAX_VALUE;
        for (int turn = 0; turn < WARM_UP + TURNS && (turn < 3 || System.nanoTime() < deadline); turn++) {
            long begun = System.nanoTime();
            work.run();
            best = Math.min(best, (System.nanoTime() - begun) / 1e6);
        }
        return best;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".dcm"))
                    .sorted()
                    .toList();
        }
    }
}
