package org.overread.imaging.ui;

import java.util.Locale;
import java.util.regex.Pattern;

/// The window in which a series opens, before the reader chooses another.
public enum OpeningWindow {
    /// `W 80 L 40`, for soft-tissue kernels.
    BRAIN,
    /// `W 2800 L 600`, for sharp kernels that are read for fractures.
    BONE,
    /// The window stored in the file, or the range of the values where the file has none.
    FILE;

    /// Kernels that makers name for bone: Toshiba FC30–FC39 and FC80–FC89, Siemens H60–H79 and their `Hr`/`Br`
    /// followers, Philips `D`, `E`, `YC`, `YD`, and anything that says bone, edge or sharp.
    private static final Pattern SHARP =
            Pattern.compile("FC(3|8)\\d.*|[HB]R?[67]\\d.*|[DE]|Y[CD]|.*(BONE|EDGE|SHARP|DETAIL).*");

    /// The window that suits a Convolution Kernel (0018,1210); an unknown or missing kernel opens as brain.
    public static OpeningWindow forKernel(String kernel) {
        return SHARP.matcher(kernel.strip().toUpperCase(Locale.ROOT)).matches() ? BONE : BRAIN;
    }
}
