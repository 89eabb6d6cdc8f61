package org.overread.demo.cases;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// The 24 cases that a dataset is made of, half of them without pathology; a larger one repeats them with other heads,
/// sides and sizes.
public final class Casebook {
    public static final int CASES = 24;

    private Casebook() {}

    /// @param number which of the cases, from 0
    public static CaseFile open(int number, SplittableRandom random) {
        Side side = Side.any(random);
        boolean male = random.nextInt(100) < 57;
        return switch (number) {
            case 1, 3, 5, 7, 9, 11 -> severe(number, side, male, random);
            case 13, 15, 17, 19, 21, 23 -> mixed(number, side, male, random);
            default -> harmless(number, side, male, random);
        };
    }

    private static CaseFile severe(int number, Side side, boolean male, SplittableRandom random) {
        return switch (number) {
            case 1 ->
                patient(
                        "epidural hematoma under a fracture",
                        random.nextInt(19, 45),
                        male,
                        List.of(
                                ExtraAxial.epidural(side, Region.TEMPOROPARIETAL, random),
                                OtherFindings.fracture(side, Region.TEMPOROPARIETAL, random)));
            case 3 ->
                patient(
                        "acute subdural hematoma with midline shift",
                        random.nextInt(48, 80),
                        male,
                        List.of(ExtraAxial.acuteSubdural(side, random)));
            case 5 ->
                patient(
                        "aneurysmal subarachnoid hemorrhage with ventricular blood",
                        random.nextInt(38, 66),
                        male,
                        List.of(Subarachnoid.cisternal(random)));
            case 7 ->
                patient(
                        "basal ganglia hemorrhage broken into the ventricles",
                        random.nextInt(50, 78),
                        male,
                        List.of(Intracerebral.deepWithBreak(side, random)));
            case 9 ->
                patient(
                        "isolated skull fracture",
                        random.nextInt(19, 60),
                        male,
                        List.of(OtherFindings.fracture(
                                side, Region.any(random, Region.PARIETAL, Region.FRONTAL), random)));
            default ->
                patient(
                        "lobar hematoma",
                        random.nextInt(62, 88),
                        male,
                        List.of(Intracerebral.lobar(
                                side, Region.any(random, Region.PARIETAL, Region.OCCIPITAL), random)));
        };
    }

    private static CaseFile mixed(int number, Side side, boolean male, SplittableRandom random) {
        return switch (number) {
            case 13 ->
                patient(
                        "subdural hematoma and traumatic subarachnoid blood",
                        random.nextInt(40, 75),
                        male,
                        List.of(
                                ExtraAxial.acuteSubdural(side, random),
                                Subarachnoid.sulcal(side.other(), Region.FRONTAL, random)));
            case 15 ->
                patient(
                        "contusions, subarachnoid blood and a fracture",
                        random.nextInt(22, 60),
                        male,
                        List.of(
                                Intracerebral.contusions(side, random),
                                Subarachnoid.sulcal(side, Region.PARIETAL, random),
                                OtherFindings.fracture(side.other(), Region.OCCIPITAL, random)));
            case 17 ->
                patient(
                        "chronic subdural hematoma",
                        random.nextInt(68, 95),
                        male,
                        List.of(ExtraAxial.chronicSubdural(side, random)));
            case 19 ->
                patient(
                        "epidural hematoma with contrecoup contusions",
                        random.nextInt(20, 50),
                        male,
                        List.of(
                                ExtraAxial.epidural(side, Region.PARIETAL, random),
                                Intracerebral.contusions(side.other(), random)));
            case 21 ->
                patient(
                        "infarct with hemorrhagic transformation",
                        random.nextInt(58, 84),
                        male,
                        List.of(OtherFindings.bleedingInfarct(side, random)));
            default ->
                patient(
                        "several lobar and cerebellar hemorrhages",
                        random.nextInt(66, 90),
                        male,
                        List.of(
                                Intracerebral.lobar(side, Region.FRONTAL, random),
                                Intracerebral.lobar(side.other(), Region.OCCIPITAL, random),
                                Intracerebral.cerebellar(side, random)));
        };
    }

    private static CaseFile harmless(int number, Side side, boolean male, SplittableRandom random) {
        return switch (number) {
            case 2 ->
                patient(
                        "scalp hematoma only",
                        random.nextInt(19, 50),
                        male,
                        List.of(OtherFindings.scalpHematoma(
                                side, Region.any(random, Region.PARIETAL, Region.FRONTAL), random)));
            case 4 -> patient("old brain", random.nextInt(78, 101), male, List.of());
            case 6 ->
                patient("doubtful density along the tentorium", random.nextInt(35, 65), male, List.of(doubt(side)));
            case 8 ->
                patient("old infarct", random.nextInt(60, 85), male, List.of(OtherFindings.oldInfarct(side, random)));
            case 14 ->
                patient(
                        "tumour without blood",
                        random.nextInt(45, 72),
                        male,
                        List.of(OtherFindings.tumour(
                                side, Region.any(random, Region.FRONTAL, Region.PARIETAL), random)));
            case 22 -> patient("small vessel disease", random.nextInt(70, 90), male, List.of());
            default -> patient("normal", random.nextInt(19, 62), male, List.of());
        };
    }

    /// Nothing is there, but the report hedges.
    private static Finding doubt(Side side) {
        return new Finding(
                List.of(),
                Set.of(),
                false,
                new Wording(
                                "Вдоль намёта мозжечка %1$s нечёткая полоска повышенной плотности, вероятнее частичный объёмный эффект; тонкая субдуральная гематома не исключается.",
                                "Along the tentorium %2$s there is an ill-defined dense line, more likely partial volume; a thin subdural hematoma cannot be excluded.")
                        .with(side.at.ru(), side.at.en()),
                new Wording("Рекомендован КТ-контроль через 24 часа.", "Follow-up CT in 24 hours is recommended."));
    }

    private static CaseFile patient(String title, int age, boolean male, List<Finding> findings) {
        return new CaseFile(title, age, male, findings);
    }
}
