package org.overread.demo.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.overread.demo.phantom.IntracerebralHematoma;
import org.overread.demo.phantom.Lesion;
import org.overread.demo.phantom.Place;
import org.overread.demo.phantom.VentricularBlood;

/// Blood in the substance of the brain.
final class Intracerebral {
    private Intracerebral() {}

    /// Hypertensive: from the lentiform nucleus, broken through into the ventricle.
    static Finding deepWithBreak(Side side, SplittableRandom random) {
        double half = random.nextDouble(12, 15);
        Place centre = new Place(side.sign * 25, random.nextDouble(0, 6), 8);
        return new Finding(
                List.of(
                        new IntracerebralHematoma(centre, new Place(half, half * 1.6, half), 6, 4, random.nextLong()),
                        new VentricularBlood(random.nextDouble(40, 46), side.sign, true)),
                Set.of(Labels.ICH, Labels.INTRACEREBRAL, Labels.CSF_BREAK),
                false,
                new Wording(
                                "В подкорковых ядрах %1$s гемисферы внутримозговая гематома плотностью 62–70 HU размером %5$.0f×%6$.0f мм с узкой зоной отёка. Кровь в просвете бокового желудочка на этой стороне, в III и IV желудочках, уровень в заднем роге.",
                                "In the %2$s basal ganglia there is an intracerebral hematoma of 62–70 HU measuring %5$.0f×%6$.0f mm with a narrow rim of edema. Blood is seen in the lateral ventricle of that side and in the third and fourth ventricles, with a level in the occipital horn.")
                        .with(side.of.ru(), side.of.en(), "", "", 2 * half, 3.2 * half),
                new Wording(
                                "Внутримозговое кровоизлияние в подкорковые ядра %1$s гемисферы с прорывом крови в желудочки.",
                                "%3$s basal ganglia hemorrhage with intraventricular extension.")
                        .with(side.of.ru(), "", capital(side.of.en())));
    }

    static Finding lobar(Side side, Region region, SplittableRandom random) {
        double half = random.nextDouble(13, 18);
        return Finding.bleed(
                List.of(new IntracerebralHematoma(
                        region.place(side, random),
                        new Place(half, half * 1.25, half),
                        random.nextDouble(6, 9),
                        3,
                        random.nextLong())),
                Labels.INTRACEREBRAL,
                new Wording(
                                "В %1$s %3$s доле очаг повышенной плотности (до 70 HU) %5$.0f×%6$.0f мм неправильной формы с перифокальным отёком.",
                                "In the %2$s %4$s lobe there is an irregular hyperdense focus (up to 70 HU) of %5$.0f×%6$.0f mm with perifocal edema.")
                        .with(side.of.ru(), side.of.en(), region.of.ru(), region.of.en(), 2 * half, 2.5 * half),
                new Wording(
                                "Лобарная внутримозговая гематома %1$s %3$s доли.",
                                "Lobar intracerebral hematoma of the %2$s %4$s lobe.")
                        .about(side, region));
    }

    static Finding cerebellar(Side side, SplittableRandom random) {
        double half = random.nextDouble(8, 11);
        return Finding.bleed(
                List.of(new IntracerebralHematoma(
                        new Place(side.sign * 26, 52, -34), new Place(half, half, half), 4, 2, random.nextLong())),
                Labels.INTRACEREBRAL,
                new Wording(
                                "В %1$s гемисфере мозжечка очаг крови диаметром %3$.0f мм.",
                                "In the %2$s cerebellar hemisphere there is a focus of blood %3$.0f mm across.")
                        .with(side.of.ru(), side.of.en(), 2 * half),
                new Wording("Кровоизлияние в %s гемисферу мозжечка.", "Hemorrhage in the %2$s cerebellar hemisphere.")
                        .with(side == Side.LEFT ? "левую" : "правую", side.of.en()));
    }

    /// Bruises of the frontal and temporal base.
    static Finding contusions(Side side, SplittableRandom random) {
        List<Lesion> foci = new ArrayList<>();
        Place[] places = {new Place(24, -55, -3), new Place(32, -45, 4), new Place(46, -12, -20), new Place(51, 0, -14)
        };
        for (Place place : places) {
            double half = random.nextDouble(4.5, 8.5);
            Place centre = new Place(side.sign * place.x(), place.y() + random.nextDouble(-3, 3), place.z());
            foci.add(new IntracerebralHematoma(centre, new Place(half, half, half * 0.9), 5, 1, random.nextLong()));
        }
        return Finding.bleed(
                foci,
                Labels.INTRACEREBRAL,
                new Wording(
                                "В базальных отделах %1$s лобной и височной долей множественные очаги геморрагического ушиба диаметром 9–16 мм с зонами отёка.",
                                "In the basal %2$s frontal and temporal lobes there are several hemorrhagic contusions of 9–16 mm with surrounding edema.")
                        .with(side.of.ru(), side.of.en()),
                new Wording(
                                "Множественные геморрагические ушибы %1$s лобной и височной долей.",
                                "Multiple hemorrhagic contusions of the %2$s frontal and temporal lobes.")
                        .with(side.of.ru(), side.of.en()));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
