package org.overread.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.overread.demo.cases.CaseFile;
import org.overread.demo.cases.Casebook;
import org.overread.demo.cases.ReportStyle;
import org.overread.demo.phantom.HeadShape;
import org.overread.demo.scanner.Acquisition;
import org.overread.demo.scanner.Scanner;

/// Everything that is decided about one study before it is drawn; follows from seed and number alone.
///
/// @param number from 0
/// @param uids of the study and all in it
/// @param mistakes that are planted in it
record StudyPlan(
        int number,
        Uids uids,
        CaseFile patient,
        HeadShape head,
        Scanner scanner,
        Acquisition acquisition,
        ReportStyle style,
        List<Mistake> mistakes) {
    private static final double LOWEST = -55;
    private static final double COVERED = 142;
    private static final int USUAL_SLICES = 30;
    private static final double THINNER = 4.8;

    /// The README's: 01.03.2024 to 30.11.2024.
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 3, 1);

    private static final int DAYS = 275;
    private static final int EVERY_DAYS = 11;

    static StudyPlan of(DemoOptions options, int number) {
        SplittableRandom random = new SplittableRandom(options.seed() * 1_000_003 + number);
        int which = number % Casebook.CASES;
        CaseFile patient = Casebook.open(which, random);
        HeadShape head = HeadShape.of(random.nextLong(), patient.age(), patient.male());
        Scanner scanner = Scanner.of(number);
        List<Mistake> mistakes = Mistake.in(which);
        Acquisition acquisition = acquisition(options, scanner, mistakes, random);
        return new StudyPlan(
                number,
                new Uids(options.seed(), number),
                patient,
                head,
                scanner,
                acquisition,
                new ReportStyle(random.nextLong(), acquisition.thickness(), head.atrophy()),
                mistakes);
    }

    /// The day of the scan, which nobody had, inside the period that the README gives.
    LocalDate date() {
        LocalDate day = FIRST_DAY.plusDays(number * EVERY_DAYS % DAYS);
        return has(Mistake.LATE_SCAN) ? day.plusYears(1) : day;
    }

    boolean has(Mistake mistake) {
        return mistakes.contains(mistake);
    }

    int template() {
        return number % Casebook.CASES;
    }

    private static Acquisition acquisition(
            DemoOptions options, Scanner scanner, List<Mistake> mistakes, SplittableRandom random) {
        boolean thin = scanner.thickness() == THINNER;
        int slices = thin ? options.slices() + Math.max(1, options.slices() / 15) : options.slices();
        double step = options.slices() == USUAL_SLICES ? scanner.thickness() : COVERED / (slices - 1);
        step = Math.rint(step * 100) / 100;
        double start = Math.rint((LOWEST + random.nextDouble(-2, 3)) * 10) / 10;
        List<Double> heights = new ArrayList<>();
        double height = start;
        for (int i = 0; i < slices; i++) {
            heights.add(Math.rint(height * 100) / 100);
            boolean wide = mistakes.contains(Mistake.IRREGULAR_SPACING) && i >= slices / 2;
            height += wide ? step * 1.4 : step;
        }
        if (mistakes.contains(Mistake.MISSING_SLICE)) {
            heights.remove(slices * 3 / 5);
        }
        return new Acquisition(
                options.matrix(),
                Acquisition.spacing(options.matrix()),
                step,
                heights,
                mistakes.contains(Mistake.GANTRY_TILT) ? random.nextInt(6, 15) : 0,
                new Acquisition.Pose(
                        random.nextDouble(-5, 5),
                        random.nextDouble(-3, 3),
                        random.nextDouble(-4, 4),
                        random.nextDouble(-2, 4)));
    }
}
