package org.overread.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.overread.labels.LabelCode;

/// One method for each kind of trap. A row is a sentence, and the labels that it affirms ("-": none).
@DisplayNameGeneration(ReplaceUnderscores.class)
class TrapsByKindTest {
    private static final List<String> LABELS =
            List.of("ich", "epidural", "subarachnoid", "subdural", "intracerebral", "fracture", "csf_break");

    private final ReportReader reader = ReportReader.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Кровоизлияний и объёмных изменений не определено. | -",
                "Субдуральных гематом не диагностируется. | -",
                "Не находится ни внутримозговых гематом, ни САК. | -",
                "Ни свежих, ни старых гематом. | -",
                "Выявить внутричерепную гематому не удаётся. | -",
                "The haematoma is not reproduced. | -",
                "Отрицательный результат в отношении внутричерепной гематомы. | -",
                "Изменений, характерных для САК, нет. | -",
                "Кровоизлияний невыявлено. | -",
                "Исследование не выявило кровоизлияния и перелома. | -",
                "Субдуральной либо эпидуральной гематомы КТ не показала. | -",
                "Внутримозговых гематом, кост. поврежд. не опред. | -",
                "Внутримозговая гематома не сдавливает желудочек. | ich intracerebral",
                "Гематома левой доли не дренировалась. | ich intracerebral",
            })
    void a_denial_that_the_lexicon_does_not_list_is_told_by_grammar(String sentence, String affirmed) {
        affirms(sentence, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Участок кальцификации, а не кровоизлияние. | -",
                "Киста, не осложнённая кровоизлиянием. | -",
                "Картина соответствует шву, не перелому. | -",
                "Борозда сосуда, имитирующая перелом. | -",
                "Скорее кальцинат, чем кровоизлияние. | -",
                "Dense sinus mimicking subdural blood. | -",
                "Findings favour calcification over haemorrhage. | -",
            })
    void what_a_finding_is_told_apart_from_is_not_there(String sentence, String affirmed) {
        affirms(sentence, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Исключены: эпидуральная гематома, субдуральная гематома, перелом. | -",
                "Не определяются: субдуральная гематома, САК, перелом свода. | -",
                "Противопоказаний (внутричерепное кровоизлияние) не выявлено. | -",
                "САК (-), СДГ (+), перелом (-). | ich subdural",
                "Эпидуральная гематома (исключена). | -",
                "Внутричерепная гематома: отрицательно. | -",
                "Кровоизлияние в вещество мозга, под оболочки и в желудочки исключается. | -",
                "ВМГ, кровь в III желудочке есть, в IV нет. | ich intracerebral csf_break",
                "САК -, СДГ +, перелом -. | ich subdural",
                "Кровоизлияния: 0. Переломы: 0. | -",
                "Внутримозговые гематомы, субдуральные гематомы не выявлены. | -",
                "Острая субдуральная гематома слева, переломы не выявлены. | ich subdural",
                "No fracture, but a thin left subdural is present. | ich subdural",
                "САК есть, ВЖК нет. | ich subarachnoid",
                "Перелом височной кости прослеживается, под ним гематом нет. | fracture",
            })
    void lists_brackets_and_answers_are_read_as_such(String sentence, String affirmed) {
        affirms(sentence, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "На КТ от 03.02 определялась субдуральная гематома. | -",
                "В районной больнице описана субдуральная гематома. | -",
                "Определялась субдуральная гематома 12 мм, в настоящее время сохраняется. | ich subdural",
                "На месте удалённой опухоли гематома 25 мм. | ich intracerebral",
                "Состояние после удаления опухоли, в ложе определяется гематома. | ich intracerebral",
                "Evacuation of the left subdural haematoma with no residual. | -",
                "Partial evacuation of the left subdural haematoma. | ich subdural",
                "Кистозные изменения после кровоизлияния. | -",
                "Субдуральная гематома удалена. | -",
                "Архивные снимки: гематома левой лобной доли. | -",
                "Очаг, расцененный ранее как кровоизлияние, не изменён. | -",
                "Haematoma was evacuated last year. | -",
                "Субдуральная гематома частично удалена. | ich subdural",
                "Кровь из цистерн элиминировалась. | -",
                "Кровь из цистерн частично элиминировалась. | ich subarachnoid",
                "Перенёс инсульт (кровоизлияние) пять лет тому назад. | -",
                "Изменения в зоне бывшей гематомы. | -",
                "Рассосавшаяся субдуральная гематома. | -",
                "Previously described subdural haematoma is again seen. | ich subdural",
                "Previously described subdural haematoma is no longer seen. | -",
                "Resolving subdural haematoma. | ich subdural",
                "Семейный анамнез: у матери субарахноидальное кровоизлияние. | -",
            })
    void the_past_and_others_are_told_from_this_study(String sentence, String affirmed) {
        affirms(sentence, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "При подозрении на нарастание гематомы повторить КТ. | -",
                "Рекомендована КТ, чтобы не пропустить отсроченную субдуральную гематому. | -",
                "If symptoms worsen, repeat CT to look for a subdural haematoma. | -",
                "Задача: поиск источника САК. | -",
                "MRI can detect microhaemorrhages. | -",
                "Консультация нейрохирурга при выявлении гематомы. | -",
                "CT is insensitive for small subdural haematomas. | -",
                "Диагноз скорой помощи: геморрагический инсульт. | -",
                "Острая СДГ, рекомендована консультация. | ich subdural",
            })
    void advice_and_supposed_cases_are_no_findings(String sentence, String affirmed) {
        affirms(sentence, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Может соответствовать минимальному САК. | -",
                "Cannot entirely exclude a tiny subdural along the tentorium. | -",
                "Линия, похожая на перелом, соответствует каналу вены. | -",
                "Concern for SAH clinically. | -",
                "Findings are concerning for subarachnoid haemorrhage. | ich subarachnoid",
                "? СДГ. | -",
                "Нет уверенности, что это кровь. | -",
                "Вероятность субарахноидального кровоизлияния мала. | -",
                "С высокой вероятностью субарахноидальное кровоизлияние. | ich subarachnoid",
                "Заподозрено САК. | -",
                "Difficult to distinguish from a thin subdural haematoma. | -",
            })
    void doubt_is_told_from_likelihood(String sentence, String affirmed) {
        affirms(sentence, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Псевдосубарахноидальное кровоизлияние при отёке. | -",
                "Кровоизлияние в склеру. | -",
                "Гематома щёчной области. | -",
                "Subconjunctival haemorrhage. | -",
                "Геморрагическое отделяемое в клетках решётчатого лабиринта. | -",
                "Повышена плотность крови в синусах. | -",
                "Геморрагический гастрит. | -",
                "Гиперденсная коллоидная киста III желудочка. | -",
            })
    void what_lies_elsewhere_or_only_sounds_alike_is_not_counted(String sentence, String affirmed) {
        affirms(sentence, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "САК в сильвиевой щели, гематом нет. | ich subarachnoid",
                "САК, ВЖК нет. | -",
                "Гематома мозжечка, гидроцефалии нет. | ich intracerebral",
                "Других гематом, кроме описанной в таламусе, нет. | ich intracerebral",
                "Кровь по бороздам при отсутствии внутримозговых гематом. | ich subarachnoid",
                "СДГ справа – без существенных изменений, ЭДГ – нет. | ich subdural",
                "Вещество мозга без геморрагических изменений. | -",
                "Haemorrhage along the catheter, 11 mm, in the frontal lobe. | ich intracerebral",
                "Овоидный очаг геморрагии в правом зрительном бугре. | ich intracerebral",
            })
    void a_denial_leaves_what_it_does_not_speak_of(String sentence, String affirmed) {
        affirms(sentence, affirmed);
    }

    private void affirms(String sentence, String affirmed) {
        ReportReading reading = reader.read(sentence, "ru");
        List<String> positive = LABELS.stream()
                .filter(label -> reading.state(new LabelCode(label)).isPositive())
                .toList();
        assertThat(positive)
                .as(sentence)
                .containsExactlyElementsOf(affirmed.equals("-") ? List.of() : List.of(affirmed.split(" ")));
    }
}
