package org.overread.imaging;

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

    /// @throws SettingRefused if the reader that is asked for is not on the class path
    ReaderChoice(ImagingSettings settings) {
        switch (settings.reader()) {
            case BUILTIN -> PixelReaders.useBuiltIn();
            case DCM4CHE -> useOther();
        }
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
