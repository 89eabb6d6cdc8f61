package org.overread.api;

import java.util.ArrayList;
import java.util.List;

/// The list of frames in an address: numbers from 1, divided by commas (PS3.18 10.1.1.6).
final class FrameNumbers {
    private FrameNumbers() {}

    /// @param last how many frames there are
    /// @throws Refusal BAD_FRAMES, or UNKNOWN for a number beyond the last
    static List<Integer> of(String list, int last) {
        List<Integer> numbers = new ArrayList<>();
        for (String word : list.split(",", -1)) {
            if (!word.matches("[1-9][0-9]{0,5}")) {
                throw new Refusal(Refusal.Code.BAD_FRAMES, word);
            }
            int number = Integer.parseInt(word);
            if (number > last) {
                throw new Refusal(Refusal.Code.UNKNOWN);
            }
            numbers.add(number);
        }
        return numbers;
    }
}
