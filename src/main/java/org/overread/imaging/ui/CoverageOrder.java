package org.overread.imaging.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.overread.imaging.StackAddress;

/// What the viewer is to tell of the slices it has shown, and what is known already.
///
/// @param studyUid Study Instance UID of the images it is about
/// @param address where the browser tells it
/// @param header name of the header that shows whose page it is; empty for none
/// @param token its value
/// @param seen indexes of slices that were seen on earlier visits
public record CoverageOrder(
        String studyUid, String address, String header, String token, Map<StackAddress, Set<Integer>> seen) {
    public CoverageOrder {
        seen = Map.copyOf(seen);
    }

    /// As the browser gets it.
    Map<String, Object> properties() {
        Map<String, Object> bySource = new HashMap<>();
        seen.forEach((stack, indexes) -> bySource.put(stack.path(), indexes));
        return Map.of("studyUid", studyUid, "address", address, "header", header, "token", token, "seen", bySource);
    }
}
