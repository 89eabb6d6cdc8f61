/// What the words of a report mean: sentences and sections, findings and their places, denial and doubt.
@NullMarked
package org.overread.reports.sense;

import org.jspecify.annotations.NullMarked;
