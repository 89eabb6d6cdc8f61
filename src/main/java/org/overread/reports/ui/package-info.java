/// The lexicon page: try a text, change the lexicon, see what that does to all reports, save, go back.
@NullMarked
package org.overread.reports.ui;

import org.jspecify.annotations.NullMarked;
