package org.overread.contradictions;

import java.util.Optional;
import org.overread.catalog.DatasetId;
import org.overread.contradictions.rules.ContradictionKind;

/// Which contradictions of a dataset a list shows; what is empty asks for nothing.
public record ContradictionFilter(
        DatasetId dataset, Optional<ContradictionKind> kind, Optional<ContradictionState> state) {}
