package org.overread.api;

import org.springframework.stereotype.Component;

/// Whether stored pixels leave at all: by setting.
@Component
class PixelGate {
    private final boolean open;

    PixelGate(DicomWebSettings settings) {
        open = settings.pixels();
    }

    /// @throws Refusal PIXELS_OFF
    void mustBeOpen() {
        if (!open) {
            throw new Refusal(Refusal.Code.PIXELS_OFF);
        }
    }
}
