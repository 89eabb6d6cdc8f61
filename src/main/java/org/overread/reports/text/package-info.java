/// From characters to words and sentences. Knows no radiology.
@NullMarked
package org.overread.reports.text;

import org.jspecify.annotations.NullMarked;
