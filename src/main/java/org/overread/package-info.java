/// Overread: a portal in which radiologists verify the labels of a head-CT dataset.
@NullMarked
package org.overread;

import org.jspecify.annotations.NullMarked;
