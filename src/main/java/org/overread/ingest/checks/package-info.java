/// What an import found wrong, in words that a coordinator can act on.
@NamedInterface("checks")
@NullMarked
package org.overread.ingest.checks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
