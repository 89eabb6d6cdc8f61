package org.overread.demo.cases;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.overread.demo.phantom.Place;
import org.overread.demo.phantom.SubarachnoidBlood;
import org.overread.demo.phantom.VentricularBlood;

/// Blood in sulci and cisterns.
final class Subarachnoid {
    private Subarachnoid() {}

    /// After a blow: a few sulci of one region.
    static Finding sulcal(Side side, Region region, SplittableRandom random) {
        Place centre = region.place(side, random);
        Place outward = new Place(centre.x() * 1.2, centre.y() * 1.1, centre.z() * 1.1);
        return Finding.bleed(
                List.of(new SubarachnoidBlood(outward, new Place(27, 30, 24), 60)),
                Labels.SUBARACHNOID,
                new Wording(
                                "Содержимое борозд %1$s %3$s доли повышенной плотности (до 60 HU).",
                                "The sulci of the %2$s %4$s lobe contain hyperdense material (up to 60 HU).")
                        .about(side, region),
                new Wording(
                                "Травматическое субарахноидальное кровоизлияние в бороздах %1$s %3$s доли.",
                                "Traumatic subarachnoid hemorrhage in the %2$s %4$s sulci.")
                        .about(side, region));
    }

    /// After the rupture of an aneurysm: the basal cisterns, and from there the ventricles.
    static Finding cisternal(SplittableRandom random) {
        double reach = random.nextDouble(48, 58);
        return new Finding(
                List.of(
                        new SubarachnoidBlood(new Place(0, -3, -12), new Place(reach, 46, 31), 63),
                        new VentricularBlood(random.nextDouble(46, 50), 0, true)),
                Set.of(Labels.ICH, Labels.SUBARACHNOID, Labels.CSF_BREAK),
                false,
                new Wording(
                        "В супраселлярной, охватывающей и четверохолмной цистернах, в сильвиевых щелях кровь плотностью до 63 HU. В задних рогах боковых желудочков уровни крови, III и IV желудочки содержат кровь.",
                        "Blood of up to 63 HU fills the suprasellar, ambient and quadrigeminal cisterns and both Sylvian fissures. Blood levels are seen in the occipital horns; the third and fourth ventricles contain blood."),
                new Wording(
                        "Массивное базальное субарахноидальное кровоизлияние с прорывом в желудочковую систему. Рекомендована КТ-ангиография.",
                        "Extensive basal subarachnoid hemorrhage with extension into the ventricles. CT angiography is recommended."));
    }
}
