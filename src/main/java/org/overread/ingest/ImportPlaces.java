package org.overread.ingest;

import java.time.Clock;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.StudyCatalog;
import org.springframework.stereotype.Component;

/// Where a run writes and reads.
@Component
record ImportPlaces(
        CatalogIntake intake, StudyCatalog catalog, ImportRuns runs, ImportProblems problems, Clock clock) {}
