/// The knowledge of the reading: a text file of terms, its checks, and the quick search for its terms in a text.
@NullMarked
package org.overread.reports.lexicon;

import org.jspecify.annotations.NullMarked;
