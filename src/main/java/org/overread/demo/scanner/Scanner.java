package org.overread.demo.scanner;

import java.util.List;
import java.util.OptionalInt;

/// What a make of scanner writes into its files.
///
/// @param manufacturer as in (0008,0070)
/// @param softKernel as in (0018,1210), one or several values
/// @param boneKernel likewise
/// @param kvp tube voltage in kV
/// @param milliampere tube current in mA
/// @param thickness of slices and distance between them, in mm, for a whole head in 30 slices
/// @param signed whether stored values are signed
/// @param intercept of the rescale to HU; the slope is 1
/// @param padding stored value outside the round field of view, if the make blanks it
public record Scanner(
        String manufacturer,
        List<String> softKernel,
        List<String> boneKernel,
        int kvp,
        int milliampere,
        double thickness,
        boolean signed,
        int intercept,
        OptionalInt padding) {
    private static final List<Scanner> MAKES = List.of(
            new Scanner("SIEMENS", List.of("H31s"), List.of("H60s"), 120, 310, 4.8, false, -1024, OptionalInt.empty()),
            new Scanner(
                    "GE MEDICAL SYSTEMS",
                    List.of("SOFT"),
                    List.of("BONEPLUS"),
                    120,
                    200,
                    5,
                    true,
                    -1024,
                    OptionalInt.of(-2000)),
            new Scanner("TOSHIBA", List.of("FC26"), List.of("FC30"), 120, 225, 5, true, 0, OptionalInt.of(-2048)),
            new Scanner("Philips", List.of("UB"), List.of("YC"), 120, 289, 5, false, -1024, OptionalInt.empty()),
            new Scanner(
                    "SIEMENS",
                    List.of("J40s", "3"),
                    List.of("J70h", "3"),
                    100,
                    350,
                    5,
                    false,
                    -1024,
                    OptionalInt.empty()));

    public Scanner {
        softKernel = List.copyOf(softKernel);
        boneKernel = List.copyOf(boneKernel);
    }

    /// The makes take turns.
    public static Scanner of(int study) {
        return MAKES.get(Math.floorMod(study * 3 + study / MAKES.size(), MAKES.size()));
    }

    public List<String> kernel(Kernel kernel) {
        return kernel == Kernel.BONE ? boneKernel : softKernel;
    }
}
