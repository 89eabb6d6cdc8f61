/// What an import found wrong, in words that a coordinator can act on.
@NullMarked
package org.overread.ingest.checks;

import org.jspecify.annotations.NullMarked;
