package org.overread.demo.cases;

import java.util.List;
import java.util.SplittableRandom;
import org.overread.demo.phantom.EpiduralHematoma;
import org.overread.demo.phantom.Spot;
import org.overread.demo.phantom.SubduralHematoma;

/// Blood between bone and brain.
final class ExtraAxial {
    private static final Wording SHIFT = new Wording(
            " Срединные структуры смещены %2$s на %1$d мм.", " The midline structures are shifted %3$s by %1$d mm.");
    private static final Wording NO_SHIFT =
            new Wording(" Срединные структуры не смещены.", " There is no midline shift.");

    private ExtraAxial() {}

    static Finding epidural(Side side, Region region, SplittableRandom random) {
        double thickness = random.nextDouble(15, 25);
        double radius = random.nextDouble(32, 41);
        double shift = thickness > 18 ? random.nextDouble(3, 6) : 0;
        return Finding.bleed(
                List.of(new EpiduralHematoma(region.spot(side), radius, thickness, shift, random.nextLong())),
                Labels.EPIDURAL,
                join(
                        new Wording(
                                "В %1$s %3$s области между костью и твёрдой мозговой оболочкой двояковыпуклое скопление плотностью 64–70 HU толщиной до %5$.0f мм, прилежащее вещество мозга оттеснено.",
                                "In the %2$s %4$s region there is a biconvex extra-axial collection of 64–70 HU, up to %5$.0f mm thick, displacing the adjacent brain."),
                        side,
                        region,
                        thickness,
                        shift),
                new Wording("Острая эпидуральная гематома %1$s %3$s области.", "Acute %2$s %4$s epidural hematoma.")
                        .about(side, region));
    }

    static Finding acuteSubdural(Side side, SplittableRandom random) {
        double thickness = random.nextDouble(8, 13);
        double shift = thickness * random.nextDouble(0.5, 0.8);
        return Finding.bleed(
                List.of(new SubduralHematoma(
                        new Spot(side.sign, 0.05, 0.45), 105, thickness, shift, SubduralHematoma.Age.ACUTE)),
                Labels.SUBDURAL,
                join(
                        new Wording(
                                "Над конвекситальной поверхностью %1$s гемисферы серповидное скопление плотностью 60–66 HU толщиной до %5$.0f мм, борозды под ним сглажены.",
                                "Along the %2$s cerebral convexity there is a crescent-shaped collection of 60–66 HU, up to %5$.0f mm thick, with effacement of the underlying sulci."),
                        side,
                        Region.PARIETAL,
                        thickness,
                        shift),
                new Wording("Острая субдуральная гематома %1$s гемисферы.", "Acute %2$s subdural hematoma.")
                        .about(side, Region.PARIETAL));
    }

    static Finding chronicSubdural(Side side, SplittableRandom random) {
        double thickness = random.nextDouble(13, 18);
        double shift = random.nextDouble(4, 7);
        return Finding.bleed(
                List.of(new SubduralHematoma(
                        new Spot(side.sign, -0.15, 0.45), 98, thickness, shift, SubduralHematoma.Age.CHRONIC)),
                Labels.SUBDURAL,
                join(
                        new Wording(
                                "Вдоль %1$s лобно-теменной доли серповидное скопление пониженной плотности (18–25 HU) с более плотным осадком в задних отделах, толщиной до %5$.0f мм.",
                                "Along the %2$s frontoparietal convexity there is a crescent-shaped hypodense collection (18–25 HU) with a denser dependent layer, up to %5$.0f mm thick."),
                        side,
                        Region.PARIETAL,
                        thickness,
                        shift),
                new Wording(
                                "Хроническая субдуральная гематома %1$s гемисферы, признаки дислокации срединных структур.",
                                "Chronic %2$s subdural hematoma with midline shift.")
                        .about(side, Region.PARIETAL));
    }

    private static Wording join(Wording sentence, Side side, Region region, double thickness, double shift) {
        Wording text = sentence.with(side.of.ru(), side.of.en(), region.of.ru(), region.of.en(), thickness);
        Wording end = shift < 1
                ? NO_SHIFT
                : SHIFT.with(
                        Math.round(shift),
                        side.other().towards.ru(),
                        side.other().towards.en());
        return new Wording(text.ru() + end.ru(), text.en() + end.en());
    }
}
