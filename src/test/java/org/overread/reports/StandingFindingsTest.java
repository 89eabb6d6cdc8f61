package org.overread.reports;

import static org.overread.reports.AffirmedLabels.affirms;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Neighbours of the families of SequelsAndSecondReadingsTest, above all those that look alike and do name a finding.
/// A row is a text, and the labels that it affirms ("-": none).
@DisplayNameGeneration(ReplaceUnderscores.class)
class StandingFindingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Исход внутримозговой гематомы в кисту. | -",
                "Кистозная трансформация гематомы. | -",
                "Глиозные изменения на месте кровоизлияния. | -",
                "Рубцово-атрофические изменения после перенесённого САК. | -",
                "Инсульт с кровоизлиянием 5 лет назад. | -",
                "Исходы ВЖК у недоношенного. | -",
                "Status post haemorrhagic stroke in childhood. | -",
                "Remote sequelae of SDH. | -",
                "Encephalomalacia related to prior haemorrhage. | -",
                "Gliosis at the site of the old bleed. | -",
                "Post-haemorrhagic cavity. | -",
                "Chronic changes following an intracerebral haemorrhage. | -",
                "Гемосидериновая кайма старого кровоизлияния. | -",
                "Перенесла кровоизлияние в мозг в 2010 году, сейчас новая гематома справа 30 мл. | ich",
                "Последствия инсульта. На этом фоне внутримозговая гематома 20 мл. | ich intracerebral",
            })
    void sequels_leave_new_blood_standing(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Кровь, ранее видимая в цистернах, сегодня не видна. | -",
                "Скопление крови в ложе, описанное 3 дня назад, отсутствует. | -",
                "Субдуральная гематома, о которой шла речь в прошлом протоколе, не определяется. | -",
                "Ранее видимые следы крови исчезли. | -",
                "Эпидуральная гематома, удалённая 10.03, в настоящем исследовании не визуализируется. | -",
                "Внутрижелудочковая кровь, отмеченная в первые сутки, полностью санирована. | -",
                "The haematoma, which was seen on the first scan, has disappeared. | -",
                "The blood in the cisterns, noted on admission, has completely cleared. | -",
                "Compared to prior, the SDH is gone. | -",
                "Blood is no longer seen in the occipital horns. | -",
                "Intraventricular haemorrhage has resolved since the last scan. | -",
                "Haemorrhage seen earlier in the cerebellum is not visible today. | -",
                "No residual blood. | -",
            })
    void a_denial_behind_what_is_put_in_reaches_the_subject(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Гематома, описанная ранее, сохраняется. | ich",
                "Субдуральная гематома, описанная ранее, в размерах не увеличилась. | ich subdural",
                "Субдуральная гематома, описанная ранее, не дренирована. | ich subdural",
                "Внутримозговая гематома, выявленная вчера, без динамики, прорыва нет. | ich intracerebral",
                "The haematoma, present on the first scan, has not enlarged. | ich",
                "The SDH, seen on the prior scan, persists. | ich subdural",
                "The haematoma described earlier is smaller. | ich",
                "Кровь в III желудочке, видимая ранее, в боковых желудочках не определяется. | -",
            })
    void what_is_put_in_denies_nothing_by_itself(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Постгеморрагическая киста (в 2018 году - гематома). | -",
                "Контроль через 5 лет после кровоизлияния. | -",
                "Через 2 месяца после удаления субдуральной гематомы. | -",
                "Оперирована 3 года назад (СДГ слева). | -",
                "Аневризма клипирована (САК в 2017). | -",
                "Two years after evacuation of SDH. | -",
                "Follow-up 6 months post SAH. | -",
                "Old infarct (haemorrhagic in 2015). | -",
                "Через 3 часа после падения: субдуральная гематома 10 мм. | ich subdural",
                "Через 2 месяца после травмы: хроническая субдуральная гематома. | ich subdural",
                "Two months after trauma: chronic SDH. | ich subdural",
                "6 months after surgery a new SDH is seen. | ich subdural",
                "Через месяц после операции субдуральная гематома 8 мм. | ich subdural",
                "Через год после травмы хроническая СДГ справа. | ich subdural",
                "Гематома (САК в анамнезе). | ich",
            })
    void an_interval_dates_back_only_what_it_governs(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Поднадкостничное кровоизлияние. | -",
                "Кровоизлияние под апоневроз. | -",
                "Кровь в подапоневротическом пространстве. | -",
                "Скопление крови между кожей и костью. | -",
                "Haemorrhage into the eyelid. | -",
                "Blood in the sphenoid sinus. | -",
                "Геморрагическое содержимое в основной пазухе. | -",
                "Blood in the external auditory canal. | -",
                "Кровь в наружном слуховом проходе. | -",
                "Cephalohaematoma over the right parietal bone. | -",
                "Haematoma superficial to the skull. | -",
                "Гематома век. | -",
                "Blood beneath the dura over the left hemisphere. | ich subdural",
                "Кровь под твёрдой мозговой оболочкой слева. | ich subdural",
                "Под костным лоскутом эпидуральная гематома. | ich epidural",
            })
    void layers_of_the_scalp_are_told_from_the_dura(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R/o IC bleed. | -",
                "Hx: fall, r/o ICH, SDH. | -",
                "?haemorrhage. | -",
                "Trauma ?ICH ?SDH ?fracture | -",
                "Query bleed. | -",
                "Looking for SAH. | -",
                "K/c/o ICH, for follow-up. | -",
                "P/w headache, SAH? | -",
                "Bleed to be ruled out. | -",
                "To look for any bleed. | -",
                "Need to exclude haemorrhage. | -",
                "Concern for bleed. | -",
                "Stroke? Bleed? | -",
                "ВЧК? | -",
                "Вопрос: есть ли кровь? | -",
                "Уточнить наличие гематомы. | -",
                "? САК | -",
                "Исключить ВЧК, перелом. | -",
                "No bleed, no fracture. | -",
                "Small SDH ?new. | ich subdural",
                "Intraparenchymal bleed, ?underlying AVM. | ich intracerebral",
                "Гематома левой лобной доли 20 мл (?опухоль). | ich intracerebral",
            })
    void short_questions_are_no_findings(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "В направлении: \"геморрагический инсульт\". Крови нет. | -",
                "Диагноз \"САК\" не подтверждён. | -",
                "В первичном описании указано \"САК\". При пересмотре крови нет. | -",
                "Дежурный рентгенолог описал \"субдуральную гематому\" - это синус. | -",
                "Ранее заподозренное кровоизлияние не подтвердилось. | -",
                "Outside read of \"SDH\" is not supported. | -",
                "Reported as \"haemorrhage\" at the referring hospital; no blood is seen. | -",
                "What was called a bleed is calcification. | -",
                "The suspected haemorrhage is not confirmed. | -",
                "On re-review there is no SAH. | -",
                "Ложная картина САК. | -",
                "Картина ложного субарахноидального кровоизлияния. | -",
                "Pseudosubarachnoid bleed. | -",
                "Симптом \"плотного намета\", крови нет. | -",
            })
    void another_reader_is_not_this_one(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Заключение: \"Субдуральная гематома слева\". | ich subdural",
                "Заключение: Субдуральная гематома слева \"плащевидная\". | ich subdural",
            })
    void what_a_conclusion_puts_in_quotes_is_meant(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Кровоизл. в лев. гемисф. мозжечка. | ich intracerebral",
                "Гем. инсульт в левой доле. | ich intracerebral",
                "Внутрижелуд. кровоизл. | ich csf_break",
                "Субарах. кровоизл. | ich subarachnoid",
                "Прорыв в бок. желудочек. | ich csf_break",
                "Гемат. левой височн. доли. | ich intracerebral",
                "Гемат. скорлупы слева, прорыв в бок. желуд. | ich intracerebral csf_break",
                "Суб. гематома слева. | ich subdural",
            })
    void cut_words_name_what_they_begin(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Минимальное количество крови сохраняется в бороздах. | ich subarachnoid",
                "Residual SDH, decreased. | ich subdural",
                "Остаточная гематома, уменьшение до 4 мм. | ich",
                "Небольшое остаточное количество крови в задних рогах. | ich csf_break",
                "САК в стадии регресса. | ich subarachnoid",
                "Кровь частично лизирована, сохраняется в затылочных рогах. | ich csf_break",
            })
    void blood_that_grows_less_is_there(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Впервые выявлена субдуральная гематома, ранее не определявшаяся. | ich subdural",
                "New SDH not visible on the prior CT. | ich subdural",
                "Haematoma has evolved and decreased. | ich",
            })
    void what_was_not_there_before_is_new(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Гематома левого таламуса, в желудочки не прорывается. | ich intracerebral",
                "Гематома таламуса, кровь в желудочки не поступает. | ich intracerebral",
                "Гематома мозжечка, IV желудочек не достигает. | ich intracerebral",
                "Haematoma of the thalamus does not extend into the ventricle. | ich intracerebral",
                "Субдуральная гематома не распространяется на серп. | ich subdural",
                "Кровь не распространяется в цистерны. | -",
                "Субарахноидальная кровь в сильвиевой щели, в желудочки не распространяется. | ich subarachnoid",
                "САК в базальных цистернах, на конвекситальные борозды не распространяется. | ich subarachnoid",
            })
    void blood_that_stays_where_it_is_keeps_its_kind(String text, String affirmed) {
        affirms(text, affirmed);
    }
}
