package org.overread.imaging.dicom.codec.jpegls;

import java.util.Arrays;

/// What a scan has learnt of its errors in each context so far (T.87 A.2.1, A.4 to A.6), and the samples that it
/// decodes with it.
final class Contexts {
    private static final int REGULAR = 365;
    private static final int STRIDE = 4;
    private static final int LEAST_BIAS = -128;
    private static final int MOST_BIAS = 127;

    private final LsBits bits;
    private final int maximum;
    private final int near;
    private final int step;
    private final int span;
    private final int width;
    private final int limit;
    private final int reset;
    private final int first;

    /// For each context: sum of the errors' sizes (A), uses (N), sum of errors (B) or negative errors of run
    /// interruptions, correction of the prediction (C).
    private final int[] state = new int[(REGULAR + 2) * STRIDE];

    Contexts(Coding coding, LsBits bits) {
        this.bits = bits;
        maximum = coding.maximum();
        near = coding.near();
        step = coding.step();
        span = coding.range() * step;
        width = coding.width();
        limit = coding.limit();
        reset = coding.reset();
        first = Math.max(2, (coding.range() + 32) / 64);
        forget();
    }

    /// Back to the beginning, as at each restart.
    void forget() {
        Arrays.fill(state, 0);
        for (int at = 0; at < state.length; at += STRIDE) {
            state[at] = first;
            state[at + 1] = 1;
        }
    }

    /// The next sample in a context that is not flat (A.4.1, A.5, A.6).
    ///
    /// @param context -364 to 364; negative for gradients turned round
    /// @param prediction from the neighbours
    int regular(int context, int prediction) {
        int sign = context >> 31;
        int at = ((context ^ sign) - sign) * STRIDE;
        int uses = state[at + 1];
        int k = parameter(uses, state[at]);
        int corrected = Math.clamp(prediction + ((state[at + 3] ^ sign) - sign), 0, maximum);
        int mapped = bits.golomb(k, limit, width);
        int error = mapped >>> 1 ^ -(mapped & 1);
        if (k == 0 && near == 0 && 2 * state[at + 2] <= -uses) {
            error = ~error;
        }
        learn(at, uses, error);
        return restored(corrected, (error ^ sign) - sign);
    }

    /// A.6.1, A.6.2.
    private void learn(int at, int uses, int error) {
        int sizes = state[at] + Math.abs(error);
        int bias = state[at + 2] + error * step;
        int count = uses;
        if (count == reset) {
            sizes >>= 1;
            bias >>= 1;
            count >>= 1;
        }
        count++;
        if (bias <= -count) {
            state[at + 3] = Math.max(state[at + 3] - 1, LEAST_BIAS);
            bias = Math.max(bias + count, 1 - count);
        } else if (bias > 0) {
            state[at + 3] = Math.min(state[at + 3] + 1, MOST_BIAS);
            bias = Math.min(bias - count, 0);
        }
        state[at] = sizes;
        state[at + 1] = count;
        state[at + 2] = bias;
    }

    /// The sample that ends a run (A.7.2).
    ///
    /// @param left the value of the run
    /// @param same whether samples left and above count as equal: the run ends at a value of its own
    /// @param spent bits of the longest code that the run has used
    int interruption(int left, int above, boolean same, int spent) {
        int kind = same ? 1 : 0;
        int at = (REGULAR + kind) * STRIDE;
        int uses = state[at + 1];
        int negative = state[at + 2];
        int k = parameter(uses, state[at] + (same ? uses >> 1 : 0));
        int mapped = bits.golomb(k, limit - spent, width);
        int doubled = mapped + kind;
        int odd = doubled & 1;
        int error = (doubled + odd) >> 1;
        if ((k != 0 || 2 * negative >= uses) == (odd == 1)) {
            error = -error;
        }
        int sizes = state[at] + ((mapped + 1 - kind) >> 1);
        negative += error < 0 ? 1 : 0;
        boolean halve = uses == reset;
        state[at] = halve ? sizes >> 1 : sizes;
        state[at + 1] = (halve ? uses >> 1 : uses) + 1;
        state[at + 2] = halve ? negative >> 1 : negative;
        return same ? restored(left, error) : restored(above, left > above ? -error : error);
    }

    /// The smallest k with uses · 2^k ≥ sizes (A.5.1).
    private static int parameter(int uses, int sizes) {
        int k = Math.max(0, Integer.numberOfLeadingZeros(uses) - Integer.numberOfLeadingZeros(sizes));
        return uses << k < sizes ? k + 1 : k;
    }

    /// Prediction and error, modulo the range (A.4.4).
    private int restored(int prediction, int error) {
        int value = prediction + error * step;
        if (value < -near) {
            value += span;
        } else if (value > maximum + near) {
            value -= span;
        }
        return Math.clamp(value, 0, maximum);
    }
}
