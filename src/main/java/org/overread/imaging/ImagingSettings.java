package org.overread.imaging;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// Settings of the imaging room.
///
/// @param reader who decodes pixels
/// @param htj2k path of OpenJPEG's `opj_decompress` for high-throughput JPEG 2000; empty to name that as not supported
/// @param cacheSize what finished frames and pictures may take on disk; some 140 KB a slice
@ConfigurationProperties("overread.imaging")
record ImagingSettings(
        @DefaultValue("4GB") DataSize cacheSize,
        @DefaultValue("builtin") ReaderName reader,
        @DefaultValue("") String htj2k) {
    /// Who decodes pixels.
    enum ReaderName {
        /// This program.
        BUILTIN,
        /// dcm4che-imageio, if it is on the class path.
        DCM4CHE
    }
}
