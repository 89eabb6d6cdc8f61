/// The adjudicator's pages: what waits, and one study with its contested labels beside its images.
@NullMarked
package org.overread.review.ui.adjudication;

import org.jspecify.annotations.NullMarked;
