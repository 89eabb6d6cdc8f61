package org.overread.imaging;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// Settings of the imaging room.
///
/// @param cacheSize what finished frames and pictures may take on disk; some 140 KB a slice
@ConfigurationProperties("overread.imaging")
record ImagingSettings(@DefaultValue("4GB") DataSize cacheSize) {}
