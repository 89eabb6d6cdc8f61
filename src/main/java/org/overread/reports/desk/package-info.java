/// Where the reading meets the portal: the lexicon in use, its versions, and the verb of the command line.
@NamedInterface("desk")
@NullMarked
package org.overread.reports.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
