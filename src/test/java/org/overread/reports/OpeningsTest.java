package org.overread.reports;

import static org.overread.reports.AffirmedLabels.affirms;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reports that begin with the patient's story and have no heading for it, and reports whose first sentence is the
/// finding. A row is a report ("/" ends a line), and the labels that it affirms ("-": none).
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpeningsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Контроль через полгода после удаления эпидуральной гематомы, жалоб нет./Костный лоскут на месте, вещество мозга не изменено. | -",
                "Контрольное исследование, 35 сутки, САК аневризматическое, аневризма выключена спиралями./Цистерны свободны, желудочки обычные. | -",
                "Переведён из районной больницы, диагноз: субдуральная гематома справа./Оболочечные пространства не расширены. Крови нет. | -",
                "Направлен неврологом, Ds: ВМГ в подкорковых ядрах слева, 3 мес./В скорлупе слева щелевидная киста ликворной плотности. | -",
                "КТ головного мозга./Оперирован по поводу СДГ слева, 40 сут. Жалоб не предъявляет./Субдуральное пространство не расширено. | -",
                "МСКТ ГМ без контраста. Мужчина 51 г. Лечился по поводу САК, выписан. Головная боль сохраняется. Цистерны и борозды прослеживаются, не изменены. | -",
                "По выписке: двусторонние субдуральные гематомы, дренирование./Жидкостных скоплений не определяется. | -",
                "Архив: САК, ушиб лобных долей. Поступил на реабилитацию./Глиозные изменения полюсов лобных долей. Кровоизлияний нет. | -",
                "Из эпикриза: внутримозговая гематома таламуса 12 мл./В таламусе лакуна 5 мм. | -",
                "Жен., 67 л. Кровоизлияние в мозжечок, 8 мес./В левой гемисфере мозжечка киста. Крови не выявлено. | -",
                "Пациентка 40 лет, падение. Ушиб головы. САК?/Без патологии. | -",
                "Динамический контроль СДГ./Скопления нет. Борозды расправлены. | -",
                "Больная 72 г., на долечивании, перенесла ОНМК: ВМГ правой теменной доли./Зона глиоза 30 мм. Плотных участков нет. | -",
                "Муж. 30 л. Доставлен СМП. ЭДГ, перелом височной кости (КТ из ЦРБ)./Черепная коробка цела. Патологических скоплений и кровоизлияний не выявлено. | -",
                "Наблюдение: аневризма эмболизирована, САК 5 нед назад. Цистерны мозга прослеживаются, плотность ликвора обычная. | -",
                "Диагноз направившего учреждения - эпидуральная гематома./Под костями свода без скоплений. Кровоизлияние не подтверждено. | -",
                "Контроль. Внутримозговая гематома лечилась консервативно. В зоне интереса киста 20 мм, плотность 8 ед. | -",
            })
    void what_the_opening_tells_is_not_of_this_image(String text, String affirmed) {
        affirms(text.replace('/', '\n'), affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Follow-up of a right thalamic haemorrhage three months ago./There is a slit-like CSF cavity in the right thalamus. | -",
                "CT HEAD/Operated case of left SDH, POD 30. No new complaints./Burr holes noted. No extra-axial collection. | -",
                "55M, treated SAH, coiled, 6 weeks./The cisterns are clear. The ventricles are of normal size. | -",
                "Known subdural haematoma, on conservative treatment. Doing well./No extra-axial collection is seen. | -",
                "Transferred from a district hospital with EDH./Brain parenchyma of normal density. No bleed. | -",
                "Per discharge summary: bilateral SDH, drained./The subdural spaces are not widened. | -",
                "81 yo female, fall 5 weeks ago, SDH./No intracranial haemorrhage. | -",
                "Outside CT: 8 mm left frontal bleed./The left frontal density is calcified, 180 HU. No acute blood. | -",
                "Referred with a diagnosis of SAH./Basal cisterns and sulci are normal. | -",
                "CT brain. Rehab patient, ICH 4 months ago. Left capsular hypodensity with volume loss is seen. | -",
                "Recovering from traumatic SAH and contusions, day 40./Normal study. | -",
                "Progress scan, SDH managed conservatively./Complete resolution. The sulci have re-expanded. | -",
                "Patient admitted with intraparenchymal bleed 2 months back, now for cranioplasty./Bony defect on the left. Underlying gliosis. No blood. | -",
                "Dx: chronic SDH, evacuated. Post op day 60./No collection. No midline shift. | -",
                "34F, assault, ?EDH. Outside report of skull fracture and EDH./No haemorrhage. No fracture. | -",
            })
    void an_english_opening_is_read_likewise(String text, String affirmed) {
        affirms(text.replace('/', '\n'), affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Муж., 44 г. СДГ слева 12 мм. | ich subdural",
                "Муж., 44 г. Острая субдуральная гематома слева. Дислокации нет. | ich subdural",
                "Доставлен СМП. В левой лобной доле гематома. Прорыва в желудочки нет. | ich intracerebral",
                "Пациент 60 лет. САК. Рекомендована КТА. | ich subarachnoid",
                "Пациент 60 лет. САК в базальных цистернах. Внутримозговых гематом нет. | ich subarachnoid",
                "Контроль через сутки. СДГ слева прежних размеров. | ich subdural",
                "Контроль, 3 сутки после удаления СДГ, остаточная субдуральная гематома./Смещение 3 мм. | ich subdural",
                "Контрольная КТ. Внутримозговая гематома таламуса 20 мл, без динамики. | ich intracerebral",
                "КТ головы. Эпидуральная гематома справа. Перелом теменной кости. | ich epidural fracture",
                "Переведён из ЦРБ с диагнозом САК./По бороздам правой теменной доли полоски крови. | ich subarachnoid",
                "Диагноз: ВМГ./В левой теменной доле гематома 30 мм. | ich intracerebral",
                "Больной 50 лет, ДТП. Линейный перелом теменной кости, ЭДГ. Смещения нет. | ich epidural fracture",
                "По сравнению с КТ из ЦРБ субдуральная гематома увеличилась. | ich subdural",
                "72M fall. Acute left SDH. Neurosurgical review advised. | ich subdural",
                "72 yo man. Small left sylvian SAH. No subdural or intraparenchymal haemorrhage. | ich subarachnoid",
                "Follow-up. Left SDH unchanged, 6 mm. | ich subdural",
                "Follow-up CT. Left frontal haematoma is smaller. | ich intracerebral",
                "POD 1 after SDH evacuation, residual subdural blood 5 mm. | ich subdural",
                "Trauma, 25M. Right temporal EDH with 4 mm shift. No fracture. | ich epidural",
                "Known SDH./The left subdural haematoma measures 9 mm. | ich subdural",
                "Transferred for neurosurgery./Large cerebellar haematoma with effaced fourth ventricle. | ich intracerebral",
                "Pt on warfarin. Acute SDH, no other haemorrhage. | ich subdural",
                "CT head: acute SAH. 62F, collapse. No hydrocephalus. | ich subarachnoid",
                "Since the outside study the frontal haematoma increased to 4 cm. | ich intracerebral",
                "Patient 84 years. Fall. Over the left hemisphere a crescentic collection of blood. Basal cisterns open. | ich subdural",
            })
    void a_finding_in_the_first_sentences_is_there(String text, String affirmed) {
        affirms(text.replace('/', '\n'), affirmed);
    }
}
