package org.overread.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.overread.labels.LabelCode;

/// What a conclusion without blood says of the description before it, and its neighbours, in both languages.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConclusionsDecideTest {
    private final ReportReader reader = ReportReader.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Полоса повышенной плотности в сильвиевой щели слева. Заключение: внутричерепного кровоизлияния нет. | 0
            Полоса повышенной плотности в сильвиевой щели слева. Заключение: САК слева. | 1
            Hyperdense strip in the left Sylvian fissure. Impression: No intracranial haemorrhage. Calcified artery. | 0
            Hyperdense strip in the left Sylvian fissure. Impression: Subarachnoid haemorrhage on the left. | 1
            Left subdural haematoma 6 mm, unchanged. Impression: No acute intracranial haemorrhage. | 1
            Слева подострая субдуральная гематома 6 мм. Заключение: свежего кровоизлияния не выявлено. | 1
            Субдуральная гематома слева 9 мм. Заключение: новых кровоизлияний не выявлено. | 1
            Subdural haematoma 9 mm. Impression: No new haemorrhage. | 1
            Субдуральная гематома слева 9 мм. Заключение: СДГ слева. Внутримозгового кровоизлияния нет. | 1
            Кровь в цистернах, бороздах не видна. | 0
            Кровь в базальных цистернах. Борозды не видны. | 1
            Impression: Complete regression of the left subdural haematoma. | 0
            Impression: Partial regression of the left subdural haematoma. | 1
            White matter unchanged. Hemorrhage no. Ventricles of normal width. | 0
            Haemorrhage, no fracture. | 1
            Nil intraparenchymal blood. | 0
            Люмбальная пункция: ликвор с примесью крови. Цистерны чистые. | 0
            Цистерны заполнены кровью, ликвор с примесью крови. | 1
            Очаги геморрагического ушиба замещены участком глиоза. | 0
            Очаги геморрагического ушиба правой височной доли, рядом глиоз. | 1
            Conclusion: Interval haemorrhage into the enlarging left frontal metastasis. | 1
            Haematomas, contusions not found. | 0
            Traumatic changes, including haemorrhagic, not detected. | 0
            CT data for intracranial haemorrhage, formed ischaemia, space-occupying lesion - no. | 0
            Subdural haematoma on the left 9 mm, midline shift not detected. | 1
            Haemorrhage in the left frontal lobe, a fracture is not seen. | 1
            Anticoagulation is not contraindicated by the bleed. | 1
            Density in keeping with either contrast staining or haemorrhage. | 0
            Conclusion: state after subarachnoid haemorrhage. | 0
            Заключение: киста. Рекомендован паратгормон крови, анализ крови. | 0
            """)
    void blood_is_there_or_not(String report, int value) {
        assertThat(reader.read(report, "ru").label(new LabelCode("ich")).value())
                .as(report)
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Confluent high density blood within the lentiform infarct, 31 mm. | 0
            Lentiform and gyriform hyperdensity on the right after thrombectomy. | 0
            A lentiform hyperdense extra-axial collection over the left convexity. | 1
            Biconvex hyperdense collection over the left convexity. | 1
            """)
    void lentiform_is_a_nucleus_unless_a_collection_has_that_shape(String report, int value) {
        assertThat(reader.read(report, "en").label(new LabelCode("epidural")).value())
                .as(report)
                .isEqualTo(value);
    }
}
