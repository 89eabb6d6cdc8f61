package org.overread.reports;

import static org.overread.reports.AffirmedLabels.affirms;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Short reports as departments write them; " ¶ " ends a line. A row is a text, and the labels that it affirms
/// ("-": none).
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShortReportsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Пациент 64 лет, оперирован 2 мес назад по поводу СДГ. ¶ Костный дефект справа 8 см. Под лоскутом ликворное скопление 6 мм. Срединные структуры не смещены. ¶ Закл: состояние после операции. | -",
                "Оперирован 10 дней назад, аневризма ПСА, САК. ¶ Клипса в проекции ПСА. Желудочки 32 мм. Ишемических очагов нет. ¶ Заключение: состояние после клипирования. | -",
                "Больная 71 г., ОНМК по геморраг. типу в 2018. ¶ Киста правого таламуса 14 мм. Очагов острой ишемии нет. ¶ Закл: последствия ОНМК. | -",
                "72F on apixaban, previous SDH 2021 (burr holes). ¶ No collection. Atrophy. Two burr holes. No acute bleed. ¶ Imp: nil acute. | -",
                "Hx SAH 2015 coiled ACOM. Headaches. ¶ Coil artefact. Ventricles normal. No haemorrhage seen. ¶ No acute abnormality. | -",
                "Known left thalamic bleed 3/12 ago. ?resolution. ¶ Low density slit in the left thalamus 12 mm. No mass effect. ¶ Conclusion: Mature infarct-like cavity at the site of the known bleed. | -",
                "Post evacuation of EDH, day 30. Bone flap in situ. No collection under flap. Brain normal. | -",
                "CT head for dementia. Old SDH evacuated 2016. Atrophy ++. Nil else. | -",
                "Follow up of traumatic SAH. ¶ Sulci and cisterns now normal density. Ventricles normal. Known left temporal fracture unchanged. ¶ Imp: resolved SAH. | fracture",
                "Follow-up: contusions. ¶ The frontal contusions have matured to low density with no residual hyperdense component. No SDH. ¶ Impression: expected evolution, no residual blood. | -",
                "Динамика. По сравнению с 12.05 геморрагические очаги лобных долей стали гиподенсными, кровь не определяется. ¶ Закл: положительная динамика, регресс геморрагического компонента. | -",
                "Контрольное исследование через 3 недели после ЧМТ. Субдуральное скопление слева, ранее 60 HU, теперь плотностью 8 HU, толщиной 5 мм. Крови нет. ¶ Заключение: гигрома слева. | -",
                "Субдуральная гематома слева, ранее 12 мм, сейчас 7 мм, изоденсная. ¶ Заключение: хроническая субдуральная гематома, положительная динамика. | ich subdural",
                "ЧМТ неделю назад, САК при поступлении. Сегодня борозды и цистерны свободны, кровь полностью рассосалась. Перелом прежний. | fracture",
                "Головокружение. Подозрение на кровоизлияние в мозжечок? Мозжечок без очагов. Желудочки N. Кровоизлияния не вижу. ¶ Заключение: норма. | -",
                "Направительный диагноз: САК. КТ: субарахноидальные пространства прозрачны, плотность цистерн 8 HU. Заключение: КТ-признаков САК нет, рекомендована ЛП. | -",
                "Врач скорой заподозрил инсульт. Гиперденсная СМА слева, сглажены борозды, островок не дифференцируется. ASPECTS 6. Заключение: ишемический инсульт, геморрагии нет. | -",
                "Плотность синусов и вен диффузно повышена (гематокрит 60), серп и намет кажутся плотными. Кровоизлияния не получено. | -",
                "Тромбоз сагиттального синуса: синус гиперденсный, кортикальные вены плотные (симптом шнура) в бороздах лобной доли. Паренхима не изменена. | -",
                "Hyperdense cord sign in a cortical vein over the left parietal lobe. Superior sagittal sinus dense. No parenchymal bleed. | -",
                "Diffuse oedema after arrest, pseudo-SAH appearance of the basal cisterns. No true haemorrhage. | -",
                "Contrast in the sulci after angiography yesterday mimics SAH. Density 110 HU. Repeat in 24 h. | -",
                "После тромбэктомии: гиперденсность в скорлупе слева 85 HU - контраст, на двухэнергетических картах крови нет. | -",
                "Hyperdensity in the left putamen after thrombectomy, contrast staining on dual energy, no haemorrhage. | -",
                "Кальцинаты бледных шаров, не путать с кровью. | -",
                "Basal ganglia calcification. Not haemorrhage. | -",
                "Плотное образование у серпа 22 мм с кальцинатами - менингиома. Крови нет. | -",
                "Hyperdense dural-based mass along the falx, meningioma. No acute blood. | -",
                "Коллоидная киста III желудочка гиперденсная 11 мм, гидроцефалия. | -",
                "Subgaleal haematoma on the left. No intracranial injury. | -",
                "Подапоневротическая гематома слева. Внутричерепных повреждений нет. | -",
                "Cephalhaematoma. Brain normal. | -",
                "Гематома мягких тканей лба. Череп цел, мозг б/о. | -",
                "Fall. Large R periorbital haematoma with orbital floor #. Brain normal. No IC bleed. | -",
                "Orbital blow-out fracture with blood in maxillary antrum. No intracranial blood. | -",
                "Перелом костей носа, гемосинус. Мозг не изменен. | -",
                "Кровь в пазухах, перелом скуловой кости. ВЧК нет. | -",
                "Fracture of the left parietal bone. No underlying bleed. | fracture",
                "Линейный перелом затылочной кости без внутричерепных повреждений. | fracture",
                "Depressed skull fracture. Dura intact. No haemorrhage. | fracture",
                "Фрезевые отверстия с обеих сторон, дефект 3 см. Гематом нет. | -",
                "Хроническая субдуральная гигрома слева 9 мм, плотность 4 HU. | -",
                "Subdural hygromas, CSF density, no blood. | -",
                "Bilateral CSF-density subdural collections, no acute blood. | -",
                "Расширение субдуральных пространств. | -",
                "Arachnoid cyst left middle fossa. No bleed into it. | -",
                "Арахноидальная киста. Кровоизлияния в кисту нет. | -",
                "Метастазы в обеих гемисферах, без геморрагического пропитывания. | -",
                "Мультиформная глиобластома, участки некроза, кровоизлияний нет. | -",
            })
    void follow_up_and_doubt(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tumour bed clean, small air, no haematoma. | -",
                "Послеоперационный период, 1-е сутки. В ложе воздух, жидкость. Свежих гематом нет. | -",
                "Очаг 8 мм в левом таламусе: микрокровоизлияние? кальцинат? | -",
                "Focus of density in the left frontal lobe, ?calcification ?petechial bleed. | -",
                "Tiny density in interpeduncular cistern, could be partial volume; trace SAH not excluded. | -",
                "Нельзя полностью исключить следы крови по намету. | -",
                "Может быть, небольшое САК слева? | -",
                "Possible thin SDH vs dural thickening on the left. Repeat CT. | -",
                "Возможно, тонкая субдуральная гематома слева, контроль. | -",
                "Не могу исключить САК. | -",
                "Сложно отличить от крови. | -",
                "Thin density along the left tentorium, equivocal for SDH. | -",
                "Questionable small SAH. | -",
                "Suspicious for but not diagnostic of SAH. | -",
                "Indeterminate density, haemorrhage or calcification. | -",
                "Под вопросом минимальное кровоизлияние. | -",
                "Риск кровоизлияния при антикоагулянтах. | -",
                "Если ухудшение - КТ для исключения кровоизлияния. | -",
                "MRI with blood-sensitive sequences recommended. | -",
                "МРТ SWI для поиска микрокровоизлияний. | -",
                "Рекомендовано исключить кровоизлияние в динамике. | -",
                "Return if new headache to exclude rebleed. | -",
                "No contraindication to thrombolysis (no blood). | -",
                "Показаний к тромболизису нет противопоказаний: крови нет. | -",
                "Family history of SAH. Screening. Normal. | -",
                "Мать умерла от САК. Патологии нет. | -",
                "Father died of brain haemorrhage. Normal study. | -",
                "У брата аневризма и САК. Норма. | -",
                "ОНМК по ишемическому типу. Геморрагического компонента в зоне нет. | -",
                "Infarct in the left MCA territory without haemorrhagic change. | -",
                "Infarct with petechial haemorrhage. | ich intracerebral combined",
                "Инфаркт с геморрагическим пропитыванием. | ich intracerebral combined",
                "Красный инфаркт в бассейне СМА. | -",
                "Spontaneous ICH left basal ganglia 22 ml with IVH. | ich intracerebral csf_break",
                "Кровоизлияние в правые подкорковые узлы 34 мл с прорывом в III и IV желудочки. | ich intracerebral csf_break",
                "Острая эпидуральная гематома справа. Перелом чешуи. | ich epidural fracture",
                "САК Fisher 3, аневризма ПСА. | ich subarachnoid combined",
                "Ушиб лобных долей с геморрагическими очагами до 12 мм, САК, субдуральная гематома 4 мм. | ich subarachnoid subdural intracerebral multiple",
                "Acute on chronic SDH R 18 mm, MLS 9. | ich subdural",
                "Haemorrhagic met in R cerebellum. | ich intracerebral combined",
                "IVH only, cause unknown. | ich csf_break",
                "Петехиальные кровоизлияния в обеих лобных долях. | ich intracerebral multiple",
                "Duret haemorrhage in the pons. | ich intracerebral",
                "ДАП с мелкими геморрагиями в мозолистом теле. | ich intracerebral multiple",
                "Субдуральное скопление крови 3 мм вдоль серпа. | ich subdural",
                "Тонкая полоска крови по намету справа, субдурально. | ich subdural",
                "Гематома в ложе удалённой опухоли 20 мл. | ich intracerebral",
                "Кровоизлияние по ходу дренажа в правой лобной доле. | ich intracerebral",
            })
    void doubts_relatives_and_blood(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Содержимое задних рогов ликворной плотности (ранее сгустки). | -",
                "Борозды свободны (ранее кровь). | -",
                "Боковые желудочки: ликвор (прежде - уровень крови). | -",
                "Ventricles clear (previously blood levels). | -",
                "Cisterns of normal density (blood on the previous study). | -",
                "Гематома левого таламуса 12 мм (ранее 20 мм). | ich intracerebral",
                "Субдуральная гематома (ранее оперирована) 8 мм. | ich subdural",
                "Санация желудочковой системы от крови. | -",
                "Желудочки очистились от крови. | -",
                "Цистерны освобождены от крови. | -",
                "Ventricles cleared of blood. | -",
                "Subdural, epidural spaces are free. | -",
                "Subdural and epidural spaces are normal. | -",
                "Subdural/epidural spaces clear. | -",
                "Small subdural, 4 mm. | ich subdural",
                "Subdural, small, on the left. | ich subdural",
                "Resorbing right parietal hematoma with residual blood products. | ich intracerebral",
                "Dissolving clot in the left thalamus. | ich intracerebral",
                "Haemorrhage into the enlarging left frontal metastasis. | ich intracerebral combined",
                "По конвексу левого полушария скопление смешанной плотности (геморрагическое содержимое и ликвор). | ich",
                "Over the convexity of the left hemisphere a haematoma, 12 mm thick. | ich",
                "Subacute subdural haematoma of the left hemisphere with a component of fresh haemorrhage. | ich subdural",
                "Подострая субдуральная гематома левого полушария с компонентом свежего кровоизлияния. | ich subdural",
                "Внутримозговая гематома лобной доли с внутрижелудочковым компонентом. | ich intracerebral csf_break",
                "Soft tissues: haematoma of the right fronto-parietal area 8 mm. | -",
                "Scalp: haematoma, left frontal, 12 mm. | -",
                "Мягкие ткани: гематома лобной области 10 мм. | -",
                "Blood in two furrows of the right frontal lobe. | ich subarachnoid",
                "Comminuted calvarial fragments driven into the frontal lobe. | fracture",
                "Haemorrhage along the bullet track, bone fragments inside. | ich intracerebral fracture",
            })
    void brackets_components_and_convexities(String text, String affirmed) {
        affirms(text, affirmed);
    }
}
