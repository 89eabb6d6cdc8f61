/// Journeys through the whole portal in a real browser: few, and each tells a story. They also take the screenshots of
/// the user guide.
package org.overread.journeys;
