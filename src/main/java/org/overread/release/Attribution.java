package org.overread.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// Whose work the dataset is, as its licence (CC BY-NC-ND 3.0) wants it named. Read from the portal's own resource,
/// never from files that came with the data.
record Attribution(
        String title,
        String version,
        List<String> contributors,
        String affiliation,
        String copyright,
        String link,
        String licence,
        String licenceLink) {
    private static final String RESOURCE = "/release/mosmeddata.json";

    Attribution {
        contributors = List.copyOf(contributors);
    }

    static Attribution mosMedData() {
        try (InputStream in = Attribution.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + RESOURCE);
            }
            return JsonMapper.shared().readValue(in, Attribution.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
