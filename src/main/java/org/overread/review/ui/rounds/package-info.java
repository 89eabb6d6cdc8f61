/// The coordinator's pages for rounds: all of them, one of them, a new one.
@NullMarked
package org.overread.review.ui.rounds;

import org.jspecify.annotations.NullMarked;
