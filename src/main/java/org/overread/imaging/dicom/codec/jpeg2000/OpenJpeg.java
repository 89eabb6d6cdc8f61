package org.overread.imaging.dicom.codec.jpeg2000;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.overread.imaging.dicom.codec.CorruptStream;
import org.overread.imaging.dicom.codec.Deadline;
import org.overread.imaging.dicom.codec.FrameShape;
import org.overread.imaging.dicom.codec.Samples;

/// High-throughput JPEG 2000 (ITU-T T.814) by the command `opj_decompress` of OpenJPEG 2.5 or newer: no decoder of it
/// is kept in Java. Each frame is a process of its own, so that a hostile stream can bring down nothing but that.
public final class OpenJpeg {
    private final Path command;

    /// @param command path of `opj_decompress`
    public OpenJpeg(Path command) {
        this.command = command;
    }

    /// @return samples with the sign and the depth of the codestream, colours as RGB where they were transformed
    /// @throws CorruptStream for a stream of another size than `shape`, before anything is started; for one that
    /// the command refuses or does not get through in time
    public Samples decode(byte[] stream, FrameShape shape, Deadline deadline) {
        Size size = Jpeg2000.size(stream, shape);
        try {
            Path folder = Files.createTempDirectory("overread-frame");
            try {
                Path in = Files.write(folder.resolve("frame.j2c"), stream);
                // The suffix asks for plain samples, the low byte first, one component behind the other.
                Path out = folder.resolve("frame.rawl");
                run(in, out, deadline);
                return samples(out, shape, size);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new CorruptStream("HTJ2K: " + command + " cannot be used: " + e.getMessage());
        }
    }

    private void run(Path in, Path out, Deadline deadline) throws IOException {
        Process process = new ProcessBuilder(command.toString(), "-i", in.toString(), "-o", out.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
                throw deadline.over();
            }
            if (process.exitValue() != 0) {
                throw new CorruptStream("HTJ2K: the stream cannot be decoded");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CorruptStream("HTJ2K: the stream was not decoded in time");
        } finally {
            process.destroyForcibly();
        }
    }

    private static Samples samples(Path out, FrameShape shape, Size size) throws IOException {
        int width = size.precision() > 8 ? 2 : 1;
        long wanted = (long) width * shape.samples();
        if (!Files.isRegularFile(out) || Files.size(out) != wanted) {
            throw new CorruptStream("HTJ2K: the stream ends before its last sample");
        }
        ByteBuffer plain = ByteBuffer.wrap(Files.readAllBytes(out)).order(ByteOrder.LITTLE_ENDIAN);
        short[] values = new short[shape.samples()];
        int pixels = values.length / shape.bands();
        for (int index = 0; index < values.length; index++) {
            short value = width == 2 ? plain.getShort() : size.signed() ? plain.get() : (short) (plain.get() & 0xFF);
            values[index % pixels * shape.bands() + index / pixels] = value;
        }
        return new Samples(shape.bands(), size.precision(), size.signed(), false, values);
    }

    private static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve("frame.j2c"));
        Files.deleteIfExists(folder.resolve("frame.rawl"));
        Files.deleteIfExists(folder);
    }
}
