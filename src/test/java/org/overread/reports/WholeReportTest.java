package org.overread.reports;

import static org.overread.reports.AffirmedLabels.affirms;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What one sentence of a report means is told by another, and phrases whose reading needs more than their own words,
/// each with its neighbours. A row is a report ("/" ends a line), and the labels that it affirms ("-": none).
@DisplayNameGeneration(ReplaceUnderscores.class)
class WholeReportTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Крови в цистернах не видно./Заключение: резорбция САК. | -",
                "В лобной доле киста, внутримозговой гематомы не определяется./Заключение: полный лизис ВМГ. | -",
                "Субдуральной гематомы не выявлено./Закл.: санация СДГ. | -",
                "Субдуральное скопление крови не прослеживается./Заключение: рассасывание СДГ. | -",
                "No subdural haematoma./Impression: resorption of the SDH. | -",
                "The cisterns contain no subarachnoid blood./Impression: Clearance of SAH. | -",
                "САК: кровь в бороздах слева./Заключение: частичная резорбция САК. | ich subarachnoid",
                "Внутримозговая гематома 20 мм./Заключение: резорбция ВМГ. | ich intracerebral",
                "Гематома таламуса в стадии резорбции. | ich intracerebral",
                "Резорбция САК, следы крови в бороздах. | ich subarachnoid",
                "Резорбция субдуральной гематомы до 5 мм. | ich subdural",
                "Lysis of the subdural haematoma, now 4 mm. | ich subdural",
            })
    void what_is_going_has_gone_where_the_report_denies_it(String text, String affirmed) {
        affirms(text.replace('/', '\n'), affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ранее описанная гематома таламуса - полость 12 мм./Заключение: кровоизлияния не выявлено. | -",
                "Очаг на месте ранее выявленной гематомы гиподенсный./Заключение: без признаков крови. | -",
                "Previously described left frontal bleed is now a cleft./Impression: No intracranial haemorrhage. | -",
                "The initial SAH: sulci are now clear./Impression: No subarachnoid blood. | -",
                "Ранее описанная субдуральная гематома 8 мм./Заключение: свежих кровоизлияний не выявлено. | ich subdural",
                "Ранее описанная субдуральная гематома сохраняется./Заключение: кровоизлияний в вещество нет. | ich subdural",
                "Previously described SDH is smaller./Impression: No acute haemorrhage. | ich subdural",
                "Previously described left SDH, 6 mm./Impression: Left SDH. No other haemorrhage. | ich subdural",
                "Гематома левой лобной доли 20 мм./Заключение: внутричерепных гематом, требующих операции, нет. | ich intracerebral",
            })
    void over_what_was_seen_before_the_conclusion_decides(String text, String affirmed) {
        affirms(text.replace('/', '\n'), affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Contrast staining vs. haemorrhage in the caudate. | -",
                "Contrast or blood, cannot be distinguished on this study. | -",
                "Hyperdensity of the putamen: contrast versus petechial haemorrhage. | -",
                "Haemorrhage cannot be differentiated from contrast. | -",
                "Контраст и кровь не различить. | -",
                "Отличить контраст от кровоизлияния не удаётся, кровоизлияние и контраст неразличимы. | -",
                "За субдуральную гематому принята вена. | -",
                "За кровоизлияние был принят, вероятно, кальцинат. | -",
                "SDH, SAH - negative. | -",
                "Subdural, epidural: none. | -",
                "Epidural, subdural, subarachnoid – absent. | -",
                "Изменений, указывающих на ишемию или кровоизлияние, нет. | -",
                "Участков, характерных для ушиба или гематомы, нет. | -",
                "Признаков, свидетельствующих о кровоизлиянии, опухоли, не найдено. | -",
                "Haemorrhage excludes thrombolysis: left putaminal bleed. | ich intracerebral",
                "Left thalamic haemorrhage excludes thrombolysis. | ich intracerebral",
                "Imaging excludes haemorrhage. | -",
                "Haemorrhage is excluded. | -",
            })
    void a_choice_a_mistake_and_a_list_that_ends_in_a_denial_affirm_nothing(String text, String affirmed) {
        affirms(text.replace('/', '\n'), affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Face: fracture of the orbital floor. Blood level in the antrum. | -",
                "Brain: normal./Facial bones: nasal bone fracture. Fluid and blood level. | -",
                "Орбиты: отёк клетчатки. Скопление крови 5 мм. | -",
                "Мягкие ткани: отёк. Гематома 15 мм. | -",
                "Sinuses: mucosal thickening, haematoma. Blood level on the left. | -",
                "Мягкие ткани: отёк. Субдуральная гематома 5 мм. | ich subdural",
                "Face: nasal bone fracture./Haemorrhage in the left thalamus. | ich intracerebral",
                "Face: normal. Brain: haemorrhage. | ich",
                "Face: normal. Intracranial haemorrhage is present. | ich",
                "CT head and facial bones: acute haemorrhage. | ich",
            })
    void what_stands_under_a_heading_of_another_part_is_outside(String text, String affirmed) {
        affirms(text.replace('/', '\n'), affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Linear # of the left parietal bone. | fracture",
                "# of the skull base. | fracture",
                "No # seen. | -",
                "No skull #. | -",
                "Nasal bone #. | -",
                "Case #12: normal. | -",
                "Эпидуральная гематома 20 мм, есть участки свежей крови меньшей плотности. | ich epidural",
                "Субдуральная гематома неоднородная, с участками свежей крови. | ich subdural",
                "В скорлупе сливные очаги геморрагического пропитывания. | ich intracerebral",
                "Несколько очагов геморрагического пропитывания. | ich intracerebral multiple",
                "Множественные ушибы лобных долей и левой височной доли 3 типа. | ich intracerebral multiple",
                "Контузия с гиперденсными включениями в полюсе лобной доли. | ich intracerebral",
                "Bleed is seen extending into the lateral ventricle./Impression: thalamo-capsular haematoma. | ich intracerebral csf_break",
                "Capsuloganglionic bleed. | ich intracerebral",
                "Гематома лобной доли 30 мм, кровь прилежит к бороздам. | ich intracerebral",
                "Frontal lobe haematoma, the blood abuts the falx. | ich intracerebral",
            })
    void signs_parts_and_borders_are_read(String text, String affirmed) {
        affirms(text.replace('/', '\n'), affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Гематома (старая). | -",
                "Haematoma (old). | -",
                "Перелом (застарелый) теменной кости. | -",
                "САК от 12.03.2019. Клипирование. | -",
                "СДГ от 01.02.2020, дренирована. | -",
                "Субдуральная гематома от 12.03.2019 прежних размеров. | ich subdural",
                "Субдуральная гематома 6 мм, на КТ от 12.03.2019 не определялась. | ich subdural",
                "В зоне ранее описанного кровоизлияния киста. | -",
                "В области ранее выявленной гематомы гиподенсная зона. | -",
                "Клинически САК. | -",
                "Клинически - субарахноидальное кровоизлияние. | -",
                "Клинически САК, на КТ кровь в базальных цистернах. | ich subarachnoid",
                "Разрыв аневризмы в 2010 г., САК. Состояние после клипирования. | -",
                "ДТП в 2010 г. Острая СДГ. | ich subdural",
            })
    void words_and_dates_of_the_past_are_read(String text, String affirmed) {
        affirms(text.replace('/', '\n'), affirmed);
    }
}
