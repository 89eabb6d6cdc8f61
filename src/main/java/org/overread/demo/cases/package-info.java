/// The invented cases: what each head has, what is therefore true of its labels, and how a radiologist would word it.
@NullMarked
package org.overread.demo.cases;

import org.jspecify.annotations.NullMarked;
