package org.overread.review;

import org.springframework.stereotype.Component;

/// Where readings are kept: the readings, what was entered into them and from where, and who has which study open.
@Component
record ReadingShelf(Readings readings, Entries entries, Submissions submissions, Leases leases) {}
