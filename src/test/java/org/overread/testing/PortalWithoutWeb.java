package org.overread.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.overread.OverreadApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The portal on a data folder, without pages.
public final class PortalWithoutWeb {
    private PortalWithoutWeb() {}

    /// @param settings such as `--spring.datasource.url=…`
    public static ConfigurableApplicationContext start(Path home, String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "--overread.home=" + home,
                "--logging.level.root=error",
                "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                        + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,"
                        + "com.vaadin.flow.spring.VaadinScopesConfig"));
        all.addAll(List.of(settings));
        return new SpringApplicationBuilder(OverreadApplication.class)
                .web(WebApplicationType.NONE)
                .run(all.toArray(String[]::new));
    }
}
