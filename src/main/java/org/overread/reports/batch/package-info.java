/// Reading many reports without the portal: lines of JSON in, lines of JSON out, and figures against known labels.
@NullMarked
package org.overread.reports.batch;

import org.jspecify.annotations.NullMarked;
