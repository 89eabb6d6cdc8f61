package org.overread;

import org.junit.jupiter.api.Test;
import org.overread.testing.OnH2;

@OnH2
class ApplicationStartsOnH2Test {
    @Test
    void the_application_starts() {}
}
