package org.overread.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings of DICOMweb.
///
/// @param pixels whether stored pixels leave: objects, frames, bulk data; pictures and metadata leave in any case
/// @param dates whether the dates and times in headers leave
/// @param mostResults how many results one search gives at most
@ConfigurationProperties("overread.dicomweb")
record DicomWebSettings(
        @DefaultValue("true") boolean pixels,
        @DefaultValue("true") boolean dates,
        @DefaultValue("500") int mostResults) {}
