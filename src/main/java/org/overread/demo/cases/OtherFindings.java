package org.overread.demo.cases;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.overread.demo.phantom.Infarct;
import org.overread.demo.phantom.IntracerebralHematoma;
import org.overread.demo.phantom.Lesion;
import org.overread.demo.phantom.Place;
import org.overread.demo.phantom.ScalpSwelling;
import org.overread.demo.phantom.SkullFracture;
import org.overread.demo.phantom.Tumour;

/// What is no hemorrhage: fractures, infarcts, tumours, and what may be taken for something worse.
final class OtherFindings {
    private OtherFindings() {}

    static Finding fracture(Side side, Region region, SplittableRandom random) {
        List<Lesion> lesions = List.of(
                new SkullFracture(region.spot(side), random.nextDouble(75, 100), random.nextDouble(0.7, 1.2), 1.3),
                new ScalpSwelling(region.spot(side), random.nextDouble(28, 36), random.nextDouble(5, 9)));
        return new Finding(
                lesions,
                Set.of(Labels.FRACTURE),
                true,
                new Wording(
                                "В костном режиме — линейный перелом свода в %1$s %3$s области без смещения отломков, над ним утолщение мягких тканей.",
                                "Bone windows show a linear, non-displaced fracture of the %2$s %4$s vault with overlying scalp swelling.")
                        .about(side, region),
                new Wording(
                                "Линейный перелом свода черепа в %1$s %3$s области.",
                                "Linear fracture of the %2$s %4$s skull vault.")
                        .about(side, region));
    }

    static Finding scalpHematoma(Side side, Region region, SplittableRandom random) {
        return new Finding(
                List.of(new ScalpSwelling(region.spot(side), random.nextDouble(28, 38), random.nextDouble(6, 10))),
                Set.of(),
                false,
                new Wording(
                                "Подапоневротическая гематома мягких тканей в %1$s %3$s области.",
                                "Subgaleal scalp hematoma in the %2$s %4$s region.")
                        .about(side, region),
                new Wording("Ушиб мягких тканей головы.", "Soft tissue injury of the scalp."));
    }

    static Finding oldInfarct(Side side, SplittableRandom random) {
        Place centre = new Place(side.sign * 50, random.nextDouble(8, 24), random.nextDouble(14, 26));
        return new Finding(
                List.of(new Infarct(centre, new Place(15, 20, 17), 9)),
                Set.of(),
                true,
                new Wording(
                                "В бассейне %1$s средней мозговой артерии зона кистозно-глиозных изменений ликворной плотности с расширением прилежащих борозд.",
                                "In the territory of the %2$s middle cerebral artery there is an area of encephalomalacia of fluid density with widening of the adjacent sulci.")
                        .with(side.of.ru(), side.of.en()),
                new Wording(
                                "Последствия перенесённого инфаркта в бассейне %1$s СМА.",
                                "Sequelae of an old infarct in the %2$s MCA territory.")
                        .with(side.of.ru(), side.of.en()));
    }

    /// A fresh infarct into which it has bled.
    static Finding bleedingInfarct(Side side, SplittableRandom random) {
        Place centre = new Place(side.sign * 48, 8, 14);
        Place clot = new Place(side.sign * 38, random.nextDouble(4, 12), 13);
        return new Finding(
                List.of(
                        new Infarct(centre, new Place(25, 34, 27), 21),
                        new IntracerebralHematoma(clot, new Place(8, 11, 9), 3, 1, random.nextLong())),
                Set.of(Labels.ICH, Labels.INTRACEREBRAL, Labels.COMBINED),
                true,
                new Wording(
                                "В бассейне %1$s средней мозговой артерии обширная зона пониженной плотности без дифференцировки серого и белого вещества, борозды сглажены. В её толще участок крови 16×22 мм.",
                                "In the territory of the %2$s middle cerebral artery there is a large hypodense area with loss of grey-white differentiation and sulcal effacement. It contains a focus of blood of 16×22 mm.")
                        .with(side.of.ru(), side.of.en()),
                new Wording(
                                "Ишемический инсульт в бассейне %1$s СМА с геморрагической трансформацией (внутримозговое кровоизлияние в зоне инфаркта).",
                                "Infarct in the %2$s MCA territory with hemorrhagic transformation (intracerebral hemorrhage within the infarct).")
                        .with(side.of.ru(), side.of.en()));
    }

    static Finding tumour(Side side, Region region, SplittableRandom random) {
        return new Finding(
                List.of(new Tumour(region.place(side, random), random.nextDouble(12, 16), 16, 4)),
                Set.of(),
                true,
                new Wording(
                                "В %1$s %3$s доле округлое образование с плотным ободком и участком некроза в центре, выраженный вазогенный отёк.",
                                "In the %2$s %4$s lobe there is a round mass with a dense rim and central necrosis, with marked vasogenic edema.")
                        .about(side, region),
                new Wording(
                                "Объёмное образование %1$s %3$s доли. Рекомендована МРТ с контрастированием.",
                                "Mass of the %2$s %4$s lobe. Contrast-enhanced MRI is recommended.")
                        .about(side, region));
    }
}
