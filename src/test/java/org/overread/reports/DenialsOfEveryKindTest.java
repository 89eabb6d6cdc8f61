package org.overread.reports;

import static org.overread.reports.AffirmedLabels.affirms;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Denials of every kind, by the word, by the list and in the first person. A row is a text, and the labels that it
/// affirms ("-": none).
@DisplayNameGeneration(ReplaceUnderscores.class)
class DenialsOfEveryKindTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Без геморраг. пропитывания. | -",
                "Без гем. трансформации. | -",
                "Без признаков геморр. трансф. | -",
                "Без геморрагич. имбибиции. | -",
                "Признаков геморраг. трансформации нет. | -",
                "Данных за внутричер. кровоизл. нет. | -",
                "Без внутричер. гематом. | -",
                "Ишемический инсульт, без геморраг. пропит. | -",
                "No hemorrh. transformation. | -",
                "W/o haem. transformation. | -",
                "Данных за субд. гематому нет. | -",
                "Острых внутричер. кровоизл. не выявл. | -",
            })
    void abbreviations_are_denied(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Костной травмы, признаков внутричерепного кровоизлияния нет. | -",
                "Переломов, признаков кровоизлияния нет. | -",
                "Внутричерепных гематом, признаков перелома не выявлено. | -",
                "Кровоизлияний, данных за перелом нет. | -",
                "Очагов ушиба, внутричерепных гематом, признаков перелома костей свода не определяется. | -",
                "Гематом, геморрагий, данных за ишемию нет. | -",
                "Перелома, крови в пазухах, признаков ВЧК нет. | -",
                "Костных повреждений, указаний на кровоизлияние не получено. | -",
                "Перелом теменной кости, признаков кровоизлияния нет. | fracture",
                "Линейный перелом, данных за кровоизлияние нет. | fracture",
                "Субдуральная гематома слева, признаков перелома нет. | ich subdural",
                "Гематома левой лобной доли, признаков прорыва в желудочки нет. | ich intracerebral",
            })
    void a_list_in_the_genitive_is_denied_as_a_whole(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I don't see any bleed or skull fracture. | -",
                "I do not see any bleed or fracture. | -",
                "I do not appreciate any hemorrhage. | -",
                "I can't see any blood. | -",
                "I cannot see a bleed. | -",
                "I see no bleed. | -",
                "I didn't find any hemorrhage or fracture. | -",
                "We do not identify haemorrhage. | -",
                "I'm not seeing any subdural. | -",
                "I am not convinced of a subdural haematoma. | -",
                "I don't think there is any haemorrhage. | -",
                "I do not believe this is blood. | -",
                "I doubt there is any hemorrhage. | -",
                "Doesn't look like blood. | -",
                "There isn't any bleed. | -",
                "There aren't any haemorrhages. | -",
                "There's no bleed. | -",
                "Haven't found any bleed. | -",
                "I couldn't find any haemorrhage. | -",
                "Не вижу кровоизлияний и переломов. | -",
                "Крови не вижу. | -",
                "Кровоизлияния не нахожу. | -",
                "Я не вижу внутричерепной гематомы. | -",
                "Не нашел крови. | -",
                "Убедительных признаков крови не вижу. | -",
                "Крови на снимках не усмотрел. | -",
                "Не могу выделить участки кровоизлияния. | -",
                "Didn't show haemorrhage. | -",
                "The scan does not show any bleeding. | -",
                "Wasn't able to identify any haemorrhage. | -",
                "Can't rule out a small SDH. | -",
                "I can't exclude a tiny bleed. | -",
                "Couldn't exclude SAH. | -",
            })
    void the_first_person_denies(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Interval clearance of SAH/IVH. | -",
                "No SAH/SDH/EDH. | -",
                "No ICH/SAH. | -",
                "САК/ВЖК нет. | -",
                "Без САК/ВЖК. | -",
                "САК/СДГ не выявлено. | -",
                "Resolved SAH/IVH. | -",
                "Данных за кровоизлияние/ишемию/перелом нет. | -",
                "No acute bleed/infarct/fracture. | -",
                "Haemorrhage/fracture: none. | -",
                "No intra/extra-axial haemorrhage. | -",
                "Без внутри/внемозговых кровоизлияний. | -",
                "No intra- or extra-axial collection or bleed. | -",
            })
    void lists_with_a_stroke_are_denied(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Кровоизлияний: нет. Переломов: нет. | -",
                "Кровь: нет. | -",
                "Кровоизлияние 0. | -",
                "Кровь - | -",
                "Без крови. | -",
                "Крови нет нигде. | -",
                "Ни кровоизлияний, ни переломов. | -",
                "Ни одного кровоизлияния. | -",
                "Геморрагий нет. | -",
                "Геморрагии отсутствуют. | -",
                "Геморрагических изменений нет. | -",
                "Геморрагический компонент отсутствует. | -",
                "Геморрагического компонента нет. | -",
                "Признаков геморрагии не видно. | -",
                "Свежей крови не видно. | -",
                "Следов крови нет. | -",
                "Следы крови отсутствуют. | -",
                "Участков плотности крови нет. | -",
                "Плотностей, характерных для крови, нет. | -",
                "Гиперденсных участков, характерных для крови, не выявлено. | -",
                "Очагов геморрагической плотности не найдено. | -",
                "Кровоизлияние исключено. | -",
                "Кровоизлияние исключается. | -",
                "Кровоизлияние надежно исключено. | -",
                "Исключено внутричерепное кровоизлияние. | -",
                "Внутричерепное кровоизлияние на момент исследования исключается. | -",
                "Кровоизлияние маловероятно. | -",
                "Данных, указывающих на кровоизлияние, нет. | -",
                "Картина не соответствует кровоизлиянию. | -",
                "Кровоизлиянию не соответствует. | -",
                "Плотность ниже плотности крови. | -",
                "Плотность не соответствует крови. | -",
                "Плотность 80 HU - выше, чем у крови. | -",
                "Не кровь, а кальций. | -",
                "Это не кровь. | -",
                "Это кальцинат, а не кровоизлияние. | -",
                "Это не гематома, а гигрома. | -",
                "Гигрома, не гематома. | -",
                "Содержимое ликворное, не кровь. | -",
                "No bleed. | -",
                "No blood. | -",
                "Nil haemorrhage. | -",
                "Nil acute. No bleed or #. | -",
                "Neg for bleed. | -",
                "Negative for acute hemorrhage, mass, or infarct. | -",
                "Not a bleed. | -",
                "This is not blood. | -",
                "This isn't blood. | -",
                "This is calcium not blood. | -",
                "This is calcification rather than blood. | -",
                "Too dense for blood. | -",
                "Denser than blood. | -",
                "Not dense enough for blood. | -",
                "Not in keeping with blood. | -",
                "Not consistent with hemorrhage. | -",
                "Not typical of a haematoma. | -",
                "Haemorrhage has been excluded. | -",
                "Haemorrhage is excluded. | -",
                "Haemorrhage: absent. | -",
                "Haemorrhage - nil. | -",
                "Bleed: no. Fracture: no. | -",
                "Absent haemorrhage. | -",
                "Absence of haemorrhage. | -",
                "There is absence of any bleed. | -",
                "Zero bleed. | -",
                "Nothing to suggest haemorrhage. | -",
                "Nothing suggestive of bleed. | -",
                "Nothing like blood in the sulci. | -",
                "There is nothing haemorrhagic here. | -",
                "Free of blood. | -",
                "Cisterns are free from blood. | -",
                "Ventricles clear of blood. | -",
                "Never any sign of blood. | -",
                "Neither blood nor fracture. | -",
                "Without haemorrhage. | -",
                "Haemorrhage-free. | -",
                "Non-haemorrhagic contusion. | -",
                "Nonhemorrhagic infarct. | -",
                "Bland infarct without bleed. | -",
                "No hemorrhagic conversion. | -",
                "I see nothing to suggest a bleed. | -",
                "Failed to demonstrate any haemorrhage. | -",
                "CT does not demonstrate blood. | -",
                "Did not find any bleed. | -",
                "Haven't seen any blood. | -",
                "Hardly any evidence for haemorrhage. | -",
                "Unlikely to be blood. | -",
                "Blood is unlikely. | -",
                "Doubt this is blood. | -",
            })
    void many_words_deny(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Направлен с подозрением на САК. САК не подтверждено. | -",
                "Направлен с диагнозом ВЧК. На КТ - без патологии. | -",
                "Диагноз направления: субдуральная гематома. Субдуральных скоплений нет. | -",
                "В районной больнице заподозрено кровоизлияние. При просмотре - кальцинат. | -",
                "Referred as SDH. No SDH. | -",
                "Sent in as ?bleed. Nothing to support this. | -",
                "GP worried about a bleed. None seen. | -",
                "The question of a subdural raised on the night read is not confirmed. | -",
                "On-call report raised the possibility of SAH; on review the cisterns are normal. | -",
                "Outside CT described as haemorrhage: this is calcification. | -",
                "What was reported as blood is calcification. | -",
                "The density reported as SAH is due to contrast. | -",
                "Дежурный врач описал САК; при пересмотре - нормальная плотность. | -",
                "То, что описано как кровоизлияние, является обызвествлением. | -",
                "Подозрение на гематому не подтвердилось. | -",
                "Предположение о кровоизлиянии не подтверждается. | -",
                "Версия кровоизлияния отвергнута. | -",
                "Мысль о САК отвергнута. | -",
            })
    void a_referral_is_not_confirmed(String text, String affirmed) {
        affirms(text, affirmed);
    }
}
