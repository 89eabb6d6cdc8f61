package org.overread.reports;

import static org.overread.reports.AffirmedLabels.affirms;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What reports say of blood that was, that is asked for, or that somebody else saw, each family with its neighbours
/// in both languages. A row is a text, and the labels that it affirms ("-": none).
@DisplayNameGeneration(ReplaceUnderscores.class)
class SequelsAndSecondReadingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Перенесла инсульт (со слов - с кровью) в 2012 году. | -",
                "Заключение: последствия перенесённой гипертензивной гематомы слева. | -",
                "Последствия перенесённого ОНМК по геморрагическому типу. | -",
                "Последствия геморрагического инсульта. | -",
                "Conclusion: consequences of haemorrhagic stroke of the right hemisphere. | -",
                "Sequelae of prior intraparenchymal haemorrhage. | -",
                "Перенёс инсульт (геморрагический, 2010 г.). | -",
                "Кистозно-глиозные изменения как исход гематомы. | -",
                "Late consequences of a thalamic bleed. | -",
                "Картина последствий субарахноидального кровоизлияния. | -",
                "Стадия исхода внутримозгового кровоизлияния. | -",
                "Постгеморрагическая киста как следствие гематомы. | -",
                "Итог старого кровоизлияния - щелевидная киста. | -",
                "The cavity is the end result of an old haemorrhage. | -",
                "Последствия ЧМТ. Субдуральная гематома 8 мм. | ich subdural",
            })
    void what_a_haemorrhage_left_behind_is_none(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Геморрагическое содержимое полости, отмечавшееся сразу после операции, больше не определяется. | -",
                "Postoperative haematoma described on day one after surgery is not traced. | -",
                "Blood previously noted in the ventricles is absent. | -",
                "Ранее определявшийся очаг геморрагического ушиба в полюсе правой лобной доли в настоящее время замещен участком ликворной плотности 17х11 мм, кровь полностью лизировалась. | -",
                "Заключение: Полный лизис геморрагических изменений. | -",
                "Compared with the previous study, the intracerebral haematoma of the right basal ganglia is no longer visualised; in its place a slit-like cystic cavity of cerebrospinal fluid density has formed. | -",
                "Субдуральная гематома, описанная ранее, в настоящее время не визуализируется. | -",
                "Кровь в задних рогах, видимая на первичной КТ, сейчас не прослеживается. | -",
                "Гематома, имевшаяся в правой лобной доле, полностью рассосалась. | -",
                "Haematoma seen on the prior scan is now gone. | -",
                "The subdural collection of blood, present on 12.03, can no longer be seen. | -",
                "Ранее описанная гематома замещена кистой. | -",
                "The haematoma has been replaced by a cavity. | -",
                "Субарахноидальная кровь, имевшая место при поступлении, не дифференцируется. | -",
                "The previously seen intraventricular blood is no longer present. | -",
                "На месте гематомы сформировалась киста. | -",
                "В области бывшего кровоизлияния ликворная киста. | -",
                "Subarachnoid blood seen in the Sylvian fissure on admission has washed out. | -",
                "Гематома, описанная ранее, уменьшилась до 12 мм. | ich",
                "Субдуральная гематома, отмечавшаяся ранее, прежних размеров, смещения нет. | ich subdural",
                "Haematoma seen previously in the left thalamus is unchanged. | ich intracerebral",
            })
    void what_has_gone_since_the_last_study_is_not_there(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "В области правой скорлупы постинсультная киста (в феврале 2021 здесь была внутримозговая гематома 25 мл), размер 24х8 мм, ликворной плотности. | -",
                "Плановый контроль через год после эмболизации аневризмы ПСоА (разрыв в марте прошлого года, САК Hunt-Hess 2). | -",
                "Киста левого полушария (здесь была гематома). | -",
                "Cavity in the left putamen (there was a haematoma here in 2019). | -",
                "Контроль через 3 года после САК. | -",
                "Follow-up one year after subarachnoid haemorrhage. | -",
                "Clipped aneurysm (SAH in March last year). | -",
                "Состояние после эмболизации (САК в 2019 г.). | -",
                "Гематома левой лобной доли (на КТ 12.03 была 30 мл). | ich intracerebral",
                "Сравнение с КТ от 2021. САК (Hunt-Hess 3). | ich subarachnoid",
                "Контроль через сутки. Внутримозговая гематома 20 мл (была 25). | ich intracerebral",
                "Контроль через 24 часа после тромболизиса, гематома скорлупы. | ich intracerebral",
            })
    void a_bracket_or_an_interval_tells_the_past(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Под надкостницей правой теменной кости скопление крови 14 мм, не выходящее за пределы швов. | -",
                "Под апоневрозом гематома 10 мм. | -",
                "Кровь под апоневрозом в лобной области. | -",
                "Под кожей лба скопление крови. | -",
                "Haematoma beneath the galea. | -",
                "Blood under the scalp. | -",
                "Haematoma under the periosteum of the parietal bone. | -",
                "Кровь в тканях орбиты. | -",
                "Под скальпом скопление крови. | -",
                "Гематома под галеа. | -",
                "Эпидурально под костью скопление крови 12 мм. | ich epidural",
                "Гематома под твёрдой мозговой оболочкой. | ich subdural",
            })
    void what_lies_outside_the_skull_is_told_by_its_layer(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "K/c/o SAH. | -",
                "K/c/o hypertension, to r/o shunt malfunction or bleed. | -",
                "No e/o intracranial haemorrhage or ventricular dilatation. | -",
                "No e/o SAH. | -",
                "? bleed. | -",
                "?SDH. | -",
                "R/o bleed. | -",
                "To rule out haemorrhage. | -",
                "Query subdural haematoma. | -",
                "K/c/o right basal ganglia bleed 2 years ago. | -",
                "To r/o ICH. | -",
                "Headache, ?SAH, ?bleed. | -",
                "H/o fall, ?EDH ?fracture. | -",
                "C/o headache to look for bleed. | -",
                "No evidence of bleed. | -",
                "E/o acute SDH on the left. | ich subdural",
                "Evaluate for haemorrhage. | -",
                "Assess for bleed. | -",
                "Exclude SAH. | -",
                "Please exclude intracranial bleed. | -",
                "Concern about haemorrhage. | -",
            })
    void a_referral_in_abbreviations_is_a_question(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Первичное заключение: \"САК в цистернах\". При пересмотре: плотность цистерн 31 HU. Истинной крови нет. | -",
                "Conclusion: pseudo-SAH. Кровоизлияние не подтверждено. | -",
                "Pseudo-subarachnoid hemorrhage sign. | -",
                "Псевдо-САК. | -",
                "Initial report: \"SAH in the cisterns\". On review: no blood. | -",
                "Первоначально трактовано как \"субдуральная гематома\". | -",
                "Заключение дежурного врача: \"гематома мозжечка\". Пересмотр: кальцинат. | -",
                "Initially reported as a subdural haematoma. On review this is a vein. | -",
                "The preliminary read of SAH is not confirmed. | -",
                "Описанное как кровь повышение плотности - контраст. | -",
                "True blood is absent. | -",
                "Pseudo-SAH due to oedema. | -",
            })
    void a_first_opinion_that_is_quoted_is_not_this_one(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Кровоизл. в мост 27х22 мм с распр. на средний мозг, прорыв в 4 жел. охват. цистерна деформирована. | ich intracerebral csf_break",
                "Кровоизлиян. в мозжечок с прорывом в IV жел. | ich intracerebral csf_break",
                "В левой сильвиевой щели сохраняются следы крови пониженной плотности относительно предыдущего исследования. | ich subarachnoid",
                "Остаточное субарахноидальное кровоизлияние слева (регресс). | ich subarachnoid",
                "Остаточная субдуральная гематома (в стадии регресса). | ich subdural",
                "Следы крови в задних рогах. | ich csf_break",
                "Residual subarachnoid blood (regressing). | ich subarachnoid",
                "Субдуральная гематома (регресс). | -",
                "Регрессирующая гематома левого таламуса. | ich intracerebral",
                "Гематома таламуса с признаками регресса. | ich intracerebral",
                "Гематома в стадии резорбции 15 мм. | ich",
                "Traces of blood persist in the occipital horns. | ich csf_break",
                "Минимальные следы крови по бороздам. | ich subarachnoid",
            })
    void words_cut_short_and_what_is_left_are_read(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Передний рог правого бокового желудочка сдавлен, кровь в него не поступает. | -",
                "IV желудочек деформирован, не заполнен кровью. | -",
                "The ventricles are narrower, blood does not enter them. | -",
                "Желудочек сдавлен, кровью не заполнен. | -",
                "Кровь в желудочки не распространяется. | -",
                "Ventricle compressed, not filled with blood. | -",
                "Blood does not extend into the ventricles. | -",
            })
    void blood_that_does_not_enter_a_space_is_not_in_it(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Субарахноидальная кровь в бороздах лизировалась, не видна. Переломы правой височной кости и клиновидной кости без изменений. | fracture",
                "Перелом теменной кости без динамики. | fracture",
                "In the projection of the right lenticular nucleus there is a zone of increased density 36x24x30 mm. Haematoma. | ich intracerebral",
                "Along the catheter tract in the right frontal lobe a haemorrhage of 15x9 mm has appeared, not present on yesterday's scan. | ich intracerebral",
                "A new frontal haematoma, not seen on the previous study. | ich intracerebral",
                "Появилась внутримозговая гематома, которой не было на предыдущем исследовании. | ich intracerebral",
                "Субдуральная гематома 6 мм, на КТ от 12.03 не визуализировалась. | ich subdural",
            })
    void what_is_new_or_named_besides_stands(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "В правой лобной доле гематома, имеющая уровень, срединные структуры не смещены. | ich intracerebral",
                "Внутримозговая гематома, окружённая отёком, не вскрывается в желудочек. | ich intracerebral",
                "Субдуральная гематома, распространённая на серп, данных за перелом нет. | ich subdural",
                "Субдуральная гематома 6 мм, выявленная впервые, переломов не выявлено. | ich subdural",
                "Внутримозговая гематома, описанная выше, не сообщается с желудочком. | ich intracerebral",
                "SDH, seen best on coronals, no midline shift. | ich subdural",
                "Haematoma, noted in the left frontal lobe, is not associated with fracture. | ich intracerebral",
                "Субдуральная гематома слева (травма в прошлом году отрицается). | ich subdural",
                "Внутримозговая гематома (АВМ эмболизирована в 2019). | ich intracerebral",
                "Острая СДГ справа (контроль после КТ в 2024). | ich subdural",
                "Следствие травмы - субдуральная гематома 10 мм. | ich subdural",
                "Вторичные изменения как следствие гематомы левой лобной доли 40 мл. | ich intracerebral",
                "Mass effect as a consequence of the SDH. | ich subdural",
                "Гидроцефалия как последствие массивного САК. | ich subarachnoid",
                "Состояние после травмы год назад. Сейчас хроническая СДГ. | ich subdural",
                "Findings exclude SAH. | -",
                "КТ-картина \"свежей\" субдуральной гематомы. | ich subdural",
                "Выявлен \"геморрагический очаг\" в левой лобной доле. | ich intracerebral",
                "Haemorrhage fills the fourth ventricle. | ich csf_break",
                "Кровь не распространяется за пределы цистерн. | ich subarachnoid",
                "САК не распространяется на полушария. | ich subarachnoid",
                "Гематома мозжечка замещает червь, полости IV желудочка не видно. | ich intracerebral",
                "Мозговая ткань замещена гематомой. | ich",
                "Заключение: субдуральная гематома слева, последствия ЧМТ. | ich subdural",
                "Кровоизлияние в мост, последствия ишемического инсульта справа. | ich intracerebral",
                "Последствия ишемического инсульта, гематома правой лобной доли. | ich intracerebral",
                "Последствия ЧМТ, хроническая субдуральная гематома. | ich subdural",
                "Перелом затылочной кости, регресс гематомы. | fracture",
                "Is there a bleed? | -",
                "SDH, ?chronic. | ich subdural",
                "Haematoma 20 ml ?aneurysm ?AVM. | ich",
                "Гематома под надкостницей, эпидуральная гематома 8 мм. | ich epidural",
                "Гематома ранее не определялась, в настоящее время субдурально 8 мм крови. | ich subdural",
            })
    void words_of_the_past_and_of_spread_leave_what_they_do_not_govern(String text, String affirmed) {
        affirms(text, affirmed);
    }
}
