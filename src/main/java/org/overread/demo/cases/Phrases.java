package org.overread.demo.cases;

import java.util.List;
import java.util.SplittableRandom;

/// The sentences that any report may hold.
final class Phrases {
    static final Wording TECHNIQUE = new Wording(
            "КТ головного мозга без контрастного усиления, толщина среза %.1f мм. Синтетический фантом.",
            "CT of the head without contrast, slice thickness %.1f mm. Synthetic phantom.");
    static final Wording FINDINGS = new Wording("Описание: ", "Findings: ");
    static final Wording CONCLUSION = new Wording("Заключение: ", "Conclusion: ");

    static final List<Wording> BRAIN_NORMAL = List.of(
            new Wording(
                    "Дифференцировка серого и белого вещества сохранена, очагов патологической плотности в веществе мозга нет.",
                    "Grey-white differentiation is preserved; there are no focal density changes in the brain."),
            new Wording(
                    "Вещество больших полушарий, ствола и мозжечка обычной плотности.",
                    "The cerebral hemispheres, brain stem and cerebellum are of normal density."),
            new Wording(
                    "Зон патологического изменения плотности вещества головного мозга не определяется.",
                    "No area of abnormal brain density is seen."));
    static final List<Wording> NO_BLOOD = List.of(
            new Wording(
                    "Внутричерепных скоплений крови не видно, содержимое цистерн и борозд ликворной плотности.",
                    "No intracranial blood is seen; cisterns and sulci are of fluid density."),
            new Wording(
                    "Признаков внутримозгового, субарахноидального, суб- и эпидурального кровоизлияния не выявлено.",
                    "There is no intracerebral, subarachnoid, subdural or epidural hemorrhage."),
            new Wording(
                    "Геморрагических изменений не определяется.", "There is no evidence of intracranial hemorrhage."));
    static final List<Wording> NO_MORE_BLOOD = List.of(
            new Wording(
                    "Других внутричерепных скоплений крови не определяется.",
                    "No further intracranial blood collection is seen."),
            new Wording(
                    "В остальном вещество мозга без свежих очаговых изменений.",
                    "The remaining brain shows no recent focal lesion."));
    static final List<Wording> MIDLINE = List.of(
            new Wording("Срединные структуры не смещены.", "The midline structures are not shifted."),
            new Wording("Дислокации нет.", "There is no mass effect."));
    static final List<Wording> NORMAL_SPACES = List.of(
            new Wording(
                    "Желудочки и субарахноидальные пространства не расширены.",
                    "Ventricles and subarachnoid spaces are not dilated."),
            new Wording(
                    "Желудочковая система обычной конфигурации, базальные цистерны прослеживаются.",
                    "The ventricular system has a normal configuration; the basal cisterns are open."));
    static final List<Wording> WIDE_SPACES = List.of(
            new Wording(
                    "Субарахноидальные пространства больших полушарий и желудочки расширены, перивентрикулярно понижение плотности белого вещества.",
                    "The subarachnoid spaces over the convexities and the ventricles are widened, with periventricular white matter hypodensity."),
            new Wording(
                    "Борозды углублены, боковые желудочки умеренно расширены.",
                    "The sulci are prominent and the lateral ventricles moderately enlarged."));
    static final List<Wording> NO_FRACTURE = List.of(
            new Wording("Костно-травматических изменений не выявлено.", "No traumatic change of the bones is seen."),
            new Wording("Переломов костей свода и основания черепа нет.", "There is no fracture of the vault or base."),
            new Wording(
                    "Целостность костей черепа не нарушена, швы без особенностей.",
                    "The skull is intact; the sutures are unremarkable."));
    static final List<Wording> SINUSES = List.of(
            new Wording(
                    "Околоносовые пазухи и ячейки сосцевидных отростков воздушны.",
                    "Paranasal sinuses and mastoid cells are aerated."),
            new Wording("Придаточные пазухи носа пневматизированы.", "The paranasal sinuses are clear."));
    static final List<Wording> NOTHING_BLEEDS = List.of(
            new Wording(
                    "Данных за внутричерепное кровоизлияние не получено.", "No evidence of intracranial hemorrhage."),
            new Wording("КТ-признаков внутричерепной гематомы не выявлено.", "No CT sign of an intracranial hematoma."),
            new Wording("Внутричерепной крови нет.", "No intracranial blood."));
    static final List<Wording> OLD_BRAIN = List.of(
            new Wording(
                    "Заместительное расширение ликворных пространств.", "Involutional widening of the fluid spaces."),
            new Wording("КТ-картина хронической ишемии головного мозга.", "Chronic small vessel ischemic changes."));

    private Phrases() {}

    static Wording any(List<Wording> choice, SplittableRandom random) {
        return choice.get(random.nextInt(choice.size()));
    }
}
