package org.overread.reports;

import static org.overread.reports.AffirmedLabels.affirms;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences as they stand in reports of every day: with words of blood or of a fracture that affirm none, and with
/// findings named in many ways. A row is a sentence, and the labels that it affirms ("-": none).
@DisplayNameGeneration(ReplaceUnderscores.class)
class EverydaySentencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Гематома таламуса 2019 г. | -",
                "Геморрагический инсульт 2019 г., киста. | -",
                "Ничего подозрительного на кровоизлияние. | -",
                "Кровоизлияний и переломов – нет. | -",
                "Кровь в желудочках – нет. | -",
                "Эпидуральных, субдуральных скоплений: не выявлено. | -",
                "В веществе мозга, под оболочками и в желудочках крови не найдено. | -",
                "Повышенной плотности содержимого цистерн нет. | -",
                "Содержимое цистерн не уплотнено. | -",
                "Гиперденсных включений в бороздах не выявлено. | -",
                "Кальцинаты сосудистых сплетений высокой плотности в задних рогах желудочков. | -",
                "Сосудистые сплетения боковых желудочков высокой плотности (кальциноз). | -",
                "Высокой плотности стенки артерий основания. | -",
                "Гиперденсный тромб в сигмовидном синусе. | -",
                "Тромбоз верхнего сагиттального синуса, без геморрагических осложнений. | -",
                "Контрастирование борозд после ангиографии, не следует путать с САК. | -",
                "Накопление контраста в базальных ядрах, имитирует кровоизлияние. | -",
                "Контраст в субарахноидальном пространстве после миелографии. | -",
                "Постконтрастное прокрашивание, вместо крови. | -",
                "Скорее обызвествление, кровоизлияние менее вероятно. | -",
                "Данных больше за кальцинат, нежели кровь. | -",
                "Подозрение на перелом не подтвердилось. | -",
                "Перелом под вопросом. | -",
                "Контроль после операции по поводу эпидуральной гематомы. Крови в зоне операции нет. | -",
                "По сравнению с исследованием от 2021 года новых кровоизлияний нет. | -",
                "Гематома в мышцах шеи. | -",
                "Гематома подкожно-жировой клетчатки затылочной обл. | -",
                "ПЖК лобной области утолщена за счёт гематомы. | -",
                "Отёк и гематома мягких тканей щеки. | -",
                "Кровоизлияние под конъюнктиву. | -",
                "Геморрагическое пропитывание мягких тканей. | -",
                "Геморрагическое пропитывание подкожной клетчатки теменной области. | -",
                "Имбибиция мягких тканей кровью. | -",
                "Внечерепная гематома. | -",
                "Плотность намёта 60 HU, что не следует расценивать как субдуральное кровоизлияние. | -",
                "По плотности кровоизлиянию не соответствует. | -",
                "Признаков, указывающих на кровоизлияние, нет. | -",
                "Ничего, что указывало бы на кровь, не видно. | -",
                "Крови ни под оболочками, ни в паренхиме. | -",
                "Под оболочками крови нет. | -",
                "Свежей крови не вижу. | -",
                "Линейные уплотнения по бороздам обусловлены сосудами, а не САК. | -",
                "Известное САК 2019 года. | -",
                "Перенесённая в детстве ЧМТ с субдуральной гематомой. | -",
                "Оперирована по поводу эпидуральной гематомы 3 года назад. | -",
                "Трепанация черепа по поводу СДГ в 2012 г. | -",
                "Сросшийся перелом свода. | -",
                "Ранее описанная СДГ не визуализируется. | -",
                "Кровь в желудочках более не определяется. | -",
                "На месте гематомы сформировалась киста. | -",
                "КТ ГМ: в/ч кровоизлияния нет. | -",
                "Эпидур. гематомы нет. | -",
                "Геморраг. очагов нет. | -",
                "Данных за острую внутричереп. гематому нет. | -",
                "Пер. не выявлено. САК нет. | -",
                "Субдуральная гигрома (не гематома). | -",
                "Плотность соответствует ликвору, не крови. | -",
                "Содержимое ликворной плотности, данных за кровь нет. | -",
                "Субдуральное скопление ликворной плотности. | -",
                "Хроническое субдуральное скопление жидкости, крови нет. | -",
                "Состояние после тромболизиса, геморрагических осложнений нет. | -",
                "После тромбэктомии геморрагической трансформации не выявлено. | -",
                "Опухоль без признаков кровоизлияния. | -",
                "Гематома краниовертебрального перехода исключена. | -",
                "Паренхиматозных кровоизлияний и ВЖК не отмечено. | -",
                "Желудочки, цистерны, борозды – без крови. | -",
                "Цистерны и борозды чистые. | -",
                "Цистерны свободны от крови. | -",
                "Геморрагические очаги, оболочечные скопления, переломы не определяются. | -",
                "Перелом: не определяется; гематома: не определяется. | -",
                "Внутричерепной гематомы, кровоизлияния, перелома костей черепа – не определяется. | -",
                "Внутричерепная гематома – данных нет. | -",
                "Кровоизлияние? – не подтверждено. | -",
                "Подозрительный участок у серпа оказался обызвествлением, не субдуральной гематомой. | -",
                "Участок расценён как кальцинат, не как кровоизлияние. | -",
                "Артефакты, а не субдуральная гематома. | -",
                "Скорее артефакт, чем САК. | -",
                "Эффект частичного объёма, принимаемый за САК. | -",
                "Не исключается минимальное САК. | -",
                "Сомнительное САК. | -",
                "САК маловероятно. | -",
                "Перелом основания черепа нельзя исключить. | -",
            })
    void a_russian_sentence_that_affirms_nothing(String sentence, String affirmed) {
        affirms(sentence, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nothing to suggest haemorrhage. | -",
                "Contrast staining rather than hemorrhage. | -",
                "Contrast extravasation, hemorrhage is less likely. | -",
                "Hyperdensity favored to represent contrast, hemorrhage felt unlikely. | -",
                "Likely calcification; hemorrhage considered less likely. | -",
                "Hematoma of the scalp. | -",
                "Forehead hematoma. | -",
                "Swelling and hematoma over the left orbit. | -",
                "Hemorrhagic fluid in the sphenoid sinus. | -",
                "Blood in the paranasal sinuses. | -",
                "Retinal hemorrhages. | -",
                "Nasal bone fracture only. | -",
                "Interval resolution of SAH. | -",
                "Chronic hemorrhage residua in the left putamen. | -",
                "Postoperative changes of SDH evacuation. | -",
                "Hemosiderin from remote hemorrhage. | -",
                "Suspicious for SAH. | -",
                "No definite hemorrhage. | -",
                "Without definite hemorrhage. | -",
                "No convincing hemorrhage. | -",
                "Hemorrhage has cleared. | -",
                "SAH has washed out. | -",
                "Blood previously seen in the ventricles has cleared. | -",
                "Prior SDH is not seen. | -",
                "Stable postoperative changes, no new bleed. | -",
                "H/o SDH. | -",
                "W/o hemorrhage. | -",
                "Neg for ICH. | -",
                "Healed fracture of the skull. | -",
                "Old skull fracture. | -",
                "Sutures are not to be mistaken for fracture. | -",
                "No fracture, dislocation, or hematoma. | -",
                "No displaced fracture. | -",
            })
    void an_english_sentence_that_affirms_nothing(String sentence, String affirmed) {
        affirms(sentence, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Хроническая субдуральная гематома после травмы в 2022 г. | ich subdural",
                "Венозный инфаркт с геморрагическим компонентом. | ich intracerebral combined",
                "Контроль через 24 часа: гематома прежняя, 20 мм. | ich",
                "Субдуральная гематома не нарастает. | ich subdural",
                "Размеры ВМГ прежние. | ich intracerebral",
                "Динамика отрицательная: гематома левой лобной доли увеличилась. | ich intracerebral",
                "Тонкая полоска крови по серпу. | ich subdural",
                "По намёту мозжечка слева полоска крови 2 мм. | ich subdural",
                "Пластинчатая субдуральная гематома. | ich subdural",
                "Геморрагические контузии лобных долей. | ich intracerebral multiple",
                "Очаг геморрагической контузии. | ich intracerebral",
                "Единичная внутримозговая гематома. | ich intracerebral",
                "Внутримозговая гематома одиночная, 2 см. | ich intracerebral",
                "Две субдуральные гематомы: слева и справа. | ich subdural multiple",
                "В обеих гемисферах мозжечка кровоизлияния. | ich intracerebral multiple",
                "СДГ в динамике уменьшилась, 5 мм. | ich subdural",
                "СДГ слева, по сравнению с КТ от 02.03.2023 без динамики. | ich subdural",
                "Внутримозговая гематома в фазе обратного развития. | ich intracerebral",
                "После удаления ВМГ, в полости следы крови. | ich",
                "Плотное содержимое базальных цистерн, Fisher 3. | ich subarachnoid",
                "Оболочечных гематом нет, ушиб левой лобной доли 2 типа. | ich intracerebral",
                "Гем. имбибиция инфаркта в бассейне СМА. | ich intracerebral combined",
                "ОНМК по геморр. типу: гематома правой скорлупы 3 см. | ich intracerebral",
                "Субдур. гематома слева 5 мм. | ich subdural",
                "Субарах. кровоизлияние по бороздам. | ich subarachnoid",
                "Внутрижел. кровоизлияние. | ich csf_break",
                "Внутримозг. гематома лев. лобной доли. | ich intracerebral",
                "Тр. САК. | ich subarachnoid",
                "Состояние после вентрикулопункции, по ходу канала следы крови. | ich",
                "В ходе дренажа следы крови. | ich",
                "Кровь по ходу катетера в лобной доле. | ich intracerebral",
                "Ишемический инсульт с геморрагической трансформацией ГТ-1. | ich intracerebral combined",
                "Глиобластома с кровоизлияниями в строму. | ich intracerebral multiple combined",
                "Кровоизлияние в кисту. | ich",
            })
    void a_russian_sentence_that_names_a_finding(String sentence, String affirmed) {
        affirms(sentence, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mirror-image SDH on both sides. | ich subdural multiple",
                "Bilateral SDH. | ich subdural multiple",
                "Left SDH and right SDH. | ich subdural",
                "IVH, no parenchymal source. | ich csf_break",
                "Trace IVH. | ich csf_break",
                "Small ICH in the pons. | ich intracerebral",
                "Hyperdense lesion in the pons consistent with hemorrhage. | ich intracerebral",
                "Acute blood products in the left Sylvian fissure. | ich subarachnoid",
                "Interval evacuation of right SDH, trace residual blood, 3 mm. | ich subdural",
                "Blood layering in the occipital horns. | ich csf_break",
                "Two hemorrhagic metastases in the left frontal and right occipital lobes. | ich intracerebral multiple combined",
                "Likely trace SAH. | ich subarachnoid",
                "Probable small contusion hemorrhage in the left frontal lobe. | ich intracerebral",
                "Known SDH, unchanged. | ich subdural",
                "Known left SDH, now 5 mm, was 9 mm. | ich subdural",
                "C/w acute SDH. | ich subdural",
                "Chronic SDH, membrane, 12 mm. | ich subdural",
                "Isodense subdural collection with fluid-blood level. | ich subdural",
                "Epidural collection containing blood. | ich epidural",
                "Blood in the extra-axial space over the left frontal lobe. | ich",
                "Convexal SAH. | ich subarachnoid",
                "Petechial hemorrhages in the infarct. | ich intracerebral multiple combined",
                "Duret hemorrhage in the pons. | ich intracerebral",
                "Tentorial SDH. | ich subdural",
                "Parafalcine SDH. | ich subdural",
                "Fracture of the occipital bone. Scalp hematoma. | fracture",
                "Diastasis of the lambdoid suture. | fracture",
            })
    void an_english_sentence_that_names_a_finding(String sentence, String affirmed) {
        affirms(sentence, affirmed);
    }
}
