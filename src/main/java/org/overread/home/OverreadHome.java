package org.overread.home;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The data folder: everything that the portal writes is inside it. Set by `overread.home` (`OVERREAD_HOME`).
///
/// @param home the folder, made on the first start
@ConfigurationProperties("overread")
public record OverreadHome(@DefaultValue("./data") Path home) {
    public OverreadHome {
        home = home.toAbsolutePath().normalize();
    }

    /// A place inside the data folder.
    public Path at(String name) {
        return home.resolve(name);
    }
}
