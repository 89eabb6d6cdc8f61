/// The synthetic scanner: where its slices lie, how its reconstruction kernels blur and how much they rustle.
@NullMarked
package org.overread.demo.scanner;

import org.jspecify.annotations.NullMarked;
