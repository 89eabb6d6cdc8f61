package org.overread.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whether the portal may fill itself with phantoms.
///
/// @param demo (`OVERREAD_DEMO`) true unless switched off: an empty portal makes and imports the synthetic dataset
/// @param demoMatrix (`OVERREAD_DEMOMATRIX`) its images' size in pixels
@ConfigurationProperties("overread")
record DemoSettings(
        @DefaultValue("true") boolean demo,
        @DefaultValue("512") int demoMatrix) {}
