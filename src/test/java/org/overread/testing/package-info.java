/// What tests of several rooms share.
package org.overread.testing;
