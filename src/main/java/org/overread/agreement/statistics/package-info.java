/// Statistics of agreement and accuracy, as figures for a paper: every one with its interval, or with the reason why it
/// is not defined. Pure Java: knows nothing of readers' accounts, rounds or pages.
@NullMarked
package org.overread.agreement.statistics;

import org.jspecify.annotations.NullMarked;
