/// The synthetic head: anatomy and lesions as small shapes in millimetres, each telling what a CT would measure at a
/// point. Axes are the patient's: x to the left, y to the back, z to the crown; the origin lies between the
/// commissures, where the orbitomeatal plane is about 45 mm below.
@NullMarked
package org.overread.demo.phantom;

import org.jspecify.annotations.NullMarked;
