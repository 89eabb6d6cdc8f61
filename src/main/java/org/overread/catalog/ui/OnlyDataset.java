package org.overread.catalog.ui;

import java.util.List;
import java.util.Optional;
import org.overread.catalog.DatasetSummary;
import org.overread.catalog.StudyCatalog;
import org.overread.shell.DatasetChip;
import org.springframework.stereotype.Component;

/// The dataset's name in the top bar, while there is only one.
@Component
class OnlyDataset implements DatasetChip {
    private final StudyCatalog catalog;

    OnlyDataset(StudyCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Optional<String> name() {
        List<DatasetSummary> all = catalog.datasets();
        return all.size() == 1 ? Optional.of(all.getFirst().name()) : Optional.empty();
    }
}
