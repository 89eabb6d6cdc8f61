package org.overread.reports;

import static org.overread.reports.AffirmedLabels.affirms;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Blood that is named and not there: in advice, in a doubt said in the first person, in what an old haemorrhage left
/// of the patient; each with neighbours that name blood. " ¶ " ends a line. A row is a text, and the labels that it
/// affirms ("-": none).
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdviceDoubtAndSequelsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Признаков САК нет. Лицам с сохраняющейся клиникой САК показана люмбальная пункция. | -",
                "Крови нет. При клинике субарахноидального кровоизлияния - люмбальная пункция. | -",
                "Клиническая картина САК; на КТ крови нет. | -",
                "Крови в бороздах нет. Пациентам с подозрением на кровоизлияние - МРТ. | -",
                "No haemorrhage. Consider delayed bleed precautions as per protocol. | -",
                "Scalp haematoma only. Bleed precautions given. | -",
                "No acute bleed. Monitor for delayed haemorrhage, on warfarin. | -",
                "Normal scan. Watch for delayed bleeding. | -",
                "Clinical suspicion of SAH. No blood in the cisterns. | -",
                "Клиника инсульта. КТ: гематома левого таламуса 12 мл. | ich intracerebral",
                "Clinical picture of a stroke. Left thalamic haematoma 12 ml. | ich intracerebral",
            })
    void blood_in_advice_is_not_there(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Очаг 7 мм, кавернома? Мелкое кровоизлияние полностью исключить не могу. | -",
                "Мелкое кровоизлияние исключить не можем. | -",
                "Не могу исключить мелкое кровоизлияние в левой лобной доле. | -",
                "Следы крови исключать нельзя. | -",
                "I can't exclude a tiny subarachnoid haemorrhage. | -",
                "We are unable to exclude a thin subdural haematoma. | -",
                "Unable to rule out a small haemorrhagic contusion. | -",
                "This is possibly a subdural haematoma. | -",
                "A small bleed can't be excluded. | -",
                "Гематома левой лобной доли 20 мл, аневризму исключить не могу. | ich intracerebral",
                "Left frontal haematoma 20 ml. I can't exclude an aneurysm. | ich intracerebral",
            })
    void a_doubt_in_the_first_person_is_a_doubt(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mature left basal ganglia haemorrhagic sequelae. No new haemorrhage. | -",
                "Haemorrhagic sequela in the right thalamus. | -",
                "Haemorrhagic scar in the left putamen. | -",
                "Мужчина 55, в 2017 году геморрагический инсульт слева, остаточный гемипарез, сейчас судороги. ¶ В области"
                        + " капсулы слева щелевидная киста 31х8 мм. Свежей крови нет. | -",
                "Женщина 70 л., инсульт с кровоизлиянием в 2015, остаточная афазия. ¶ Киста слева. Крови нет. | -",
                "Left haemorrhagic stroke 2018, residual weakness. ¶ Old cavity left putamen. No new bleed. | -",
                "Остаточная гематома в ложе 12 мл. | ich",
                "Residual haematoma in the left putamen 4 ml. | ich intracerebral",
            })
    void what_an_old_haemorrhage_left_is_no_blood(String text, String affirmed) {
        affirms(text, affirmed);
    }
}
