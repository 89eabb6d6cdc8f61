package org.overread.reports;

import static org.overread.reports.AffirmedLabels.affirms;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands before this image: histories in openings, opinions of others and of software, things that are dense by
/// themselves. " ¶ " ends a line. A row is a text, and the labels that it affirms ("-": none).
@DisplayNameGeneration(ReplaceUnderscores.class)
class HistoriesAndOpinionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "78 лет, САК в 2016 (клипирование), жалобы на головную боль. ¶ Клипса в проекции ПСА. Борозды шире нормы. Крови нет. | -",
                "Пац. 55 л, перенёс субдуральную гематому, трепанация в 2020. ¶ Костный дефект. Атрофия. | -",
                "Пациентка 66 лет. Год назад внутримозговое кровоизлияние справа. ¶ Киста наружной капсулы 22 мм. ¶ Закл.: киста. | -",
                "Обратился сам. Полгода назад была субдуральная гематома. ¶ Скоплений нет. | -",
                "Со слов - было кровоизлияние в 2012. КТ: киста 8 мм. | -",
                "Инсульт с кровоизлиянием в анамнезе, судороги. Очаг глиоза 14 мм. | -",
                "Старый инсульт (геморрагический). Жалоб нет. Рубец левой лобной доли. | -",
                "ВЖК II при рождении, 4 мес. Желудочки 9 мм, ликвор прозрачный. | -",
                "Недоношенный 27 нед, ВЖК 3 ст, контроль. Шунт в роге. Кровь не определяется. | -",
                "Из выписки: ЗЧМТ, ушиб, САК, СДГ удалена. КТ: дефект кости, рубец. | -",
                "Ушиб мозга, САК 3 мес. назад. В настоящее время без очагов. Крови в бороздах нет. | -",
                "Сост. п/о удаление СДГ 12.02. Дренаж удален. Под лоскутом ликвор 4 мм. | -",
                "После тромболизиса 24 ч: инфаркт 4 см, геморрагии нет. | -",
                "Гипертонический криз. В 2020 г. гематома правого таламуса. Сейчас в таламусе щель 12 мм. | -",
                "34M. SDH evacuated last year. New seizures. ¶ Gliosis under the flap. No collection. | -",
                "PMH: ICH 2019, HTN, DM. Confused. ¶ Old left basal ganglia cavity. No acute bleed. | -",
                "Background of SAH (coiled 2017). Headache. ¶ No blood. Coils in situ. | -",
                "s/p R craniotomy for SDH. Post-op day 21. Extra-axial CSF-density fluid 5 mm. No acute blood products. | -",
                "Hx of traumatic SAH 6 weeks ago - resolved? No residual blood in sulci. | -",
                "Past history subdural. Now confused. Atrophic brain, nothing acute. | -",
                "Previous haemorrhagic stroke. Slit cavity left putamen. | -",
                "Prior left frontal bleed with gliosis. | -",
                "Known CAA with previous lobar bleeds. Old cavities right parietal. No new bleed. | -",
                "Ex 28-weeker with grade 2 IVH. Ventricles normal. | -",
                "IVH as a neonate. Shunt. Ventricles small. | -",
                "Shunted hydrocephalus post IVH. | -",
                "Post-haemorrhagic hydrocephalus. | -",
                "Old haemorrhagic contusion right frontal with encephalomalacia. | -",
                "Chronic contusional gliosis in frontal lobes. | -",
                "Re-scan: the SDH treated by MMA embolisation 4 months ago is no longer visible. | -",
                "Embolised MMA for chronic SDH. Collection has disappeared. | -",
                "Three months post burr holes for chronic subdural. Nothing left. | -",
            })
    void histories_in_an_opening_are_of_before(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Полный регресс субдуральной гематомы. | -",
                "Регресс САК полный. | -",
                "Полная резорбция гематомы. | -",
                "Гематома полностью регрессировала. | -",
                "Кровь в желудочках полностью санировалась. | -",
                "Санация ликвора, крови нет. | -",
                "Complete resorption of the SDH. | -",
                "SDH: completely resolved. | -",
                "Full resolution of haemorrhage. | -",
                "The SAH has washed out. | -",
                "The haematoma is no longer visible. | -",
                "Haematoma not visible any more. | -",
                "Blood no longer present. | -",
                "No blood remains. | -",
                "No blood left in the ventricles. | -",
                "Крови в желудочках не осталось. | -",
                "Следов гематомы не осталось. | -",
                "Гематома не прослеживается более. | -",
                "Субдурального скопления больше нет. | -",
            })
    void what_has_gone_is_told_in_many_ways(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Радиолог дежурной смены: \"тонкая СДГ\". Пересмотр: вена. | -",
                "Overnight registrar called 'thin left SDH'. Not confirmed. | -",
                "ED read: SDH. Final: no SDH, dural fold. | -",
                "Teleradiology: SAH. My read: artefact, no blood. | -",
                "AI flag: ICH. No haemorrhage on review. | -",
                "AI software flagged a possible bleed; this is calcified falx. | -",
                "ИИ отметил кровоизлияние - ложноположительно, кальцинат. | -",
                "Программа выделила \"ВЧК\" в проекции серпа: обызвествление. | -",
                "По программе ИИ вероятность кровоизлияния 0,82; при просмотре - артефакт. | -",
                "Flagged by software as haemorrhage, false positive. | -",
                "Клиницист предполагал САК, данных нет. | -",
            })
    void opinions_of_others_are_not_this_one(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Гиперденсный шунт в желудочке. | -",
                "Hyperdense shunt tip in the lateral ventricle. | -",
                "Гиперденсный сосудистый клипс в цистерне. | -",
                "Hyperdense coil mass in the suprasellar cistern. | -",
                "Dense choroid plexus in the ventricles. | -",
                "Плотные сосудистые сплетения в рогах желудочков, обызвествлены. | -",
                "Гиперденсное сосудистое сплетение в заднем роге. | -",
                "Hyperdense lesion in the third ventricle, colloid cyst. | -",
                "Hyperdense aneurysm in the suprasellar cistern. | -",
                "Гиперденсное образование в цистерне - аневризма. | -",
                "Жир в цистерне, разрыв дермоида. | -",
                "Density of the tentorium normal. | -",
                "Falx calcified. | -",
                "Серп обызвествлен. | -",
            })
    void things_that_are_dense_are_no_blood(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Кровь в задних рогах, уровень. | ich csf_break",
                "Hyperdense layering in the occipital horns. | ich csf_break",
                "Slight increase in density in the sulci, likely SAH. | ich subarachnoid",
                "Гиперденсный очаг в таламусе 12 мм - гематома. | ich intracerebral",
                "Hyperdense focus in the pons, in keeping with haemorrhage. | ich intracerebral",
                "Кровоизлияние слева, 20 мл. | ich",
                "ICH. | ich",
                "Свежая гематома на месте старой кисты. | ich",
                "Haematoma at the site of the previous contusion, new. | ich intracerebral",
                "САК после разрыва аневризмы. | ich subarachnoid",
                "SAH after aneurysm rupture. | ich subarachnoid",
                "SDH after fall. | ich subdural",
                "Гематома после травмы. | ich",
                "Гематома увеличилась после операции. | ich",
                "Recurrent SDH after evacuation, 12 mm. | ich subdural",
                "Рецидив СДГ после удаления. | ich subdural",
                "Residual SDH after drainage. | ich subdural",
                "Кровь после операции в ложе. | ich",
                "Haemorrhage after thrombolysis, 3 cm, left frontal lobe. | ich intracerebral",
                "Кровоизлияние после тромболизиса. | ich",
                "Падение месяц назад, хроническая субдуральная гематома слева 12 мм. | ich subdural",
                "Травма неделю назад. Субдуральная гематома 8 мм. | ich subdural",
                "Упал неделю назад, СДГ слева 10 мм. | ich subdural",
                "В 2020 г. операция, сейчас субдуральная гематома 10 мм. | ich subdural",
            })
    void blood_of_now_stays(String text, String affirmed) {
        affirms(text, affirmed);
    }
}
