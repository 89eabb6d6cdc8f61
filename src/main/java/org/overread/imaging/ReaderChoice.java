package org.overread.imaging;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.overread.home.SettingRefused;
import org.overread.imaging.dicom.PixelReaders;
import org.overread.imaging.dicom.PixelReaders.NoOtherReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Chooses at the start who decodes pixels, as the setting `overread.imaging.reader` says.
@Component
class ReaderChoice {
    private static final Logger LOG = LoggerFactory.getLogger(ReaderChoice.class);

    /// @throws SettingRefused if the reader that is asked for is not on the class path, or the command not on the disk
    ReaderChoice(ImagingSettings settings) {
        switch (settings.reader()) {
            case BUILTIN -> PixelReaders.useBuiltIn();
            case DCM4CHE -> useOther();
        }
        PixelReaders.useHighThroughput(command(settings.htj2k()));
    }

    private static Optional<Path> command(String name) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        Path path = Path.of(name);
        if (!path.isAbsolute() || !Files.isExecutable(path)) {
            throw new SettingRefused(
                    "overread.imaging.htj2k is " + name + ", which is no absolute path of a program. Name "
                            + "OpenJPEG's opj_decompress (docs/operations.md), or leave the setting out.");
        }
        return Optional.of(path);
    }

    private static void useOther() {
        try {
            LOG.info("Pixels are decoded by {}", PixelReaders.useOther());
        } catch (NoOtherReader e) {
            throw new SettingRefused(
                    "overread.imaging.reader is dcm4che, but dcm4che-imageio is not on the class path. Build with "
                            + "the Maven profile dcm4che (docs/operations.md), or leave the setting out.",
                    e);
        }
    }
}
