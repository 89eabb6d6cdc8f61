package org.overread.imaging;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// Settings of the imaging room.
///
/// @param reader who decodes pixels
/// @param cacheSize what finished frames and pictures may take on disk; some 140 KB a slice
@ConfigurationProperties("overread.imaging")
record ImagingSettings(
        @DefaultValue("4GB") DataSize cacheSize,
        @DefaultValue("builtin") ReaderName reader) {
    /// Who decodes pixels.
    enum ReaderName {
        /// This program.
        BUILTIN,
        /// dcm4che-imageio, if it is on the class path.
        DCM4CHE
    }
}
