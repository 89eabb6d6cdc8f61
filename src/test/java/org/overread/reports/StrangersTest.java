package org.overread.reports;

import static org.overread.reports.AffirmedLabels.affirms;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What only looks like blood by its words, and where blood is that lies beside something. A row is a text, and the
/// labels that it affirms ("-": none).
@DisplayNameGeneration(ReplaceUnderscores.class)
class StrangersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Зона пониженной плотности, сглаженность борозд, гиперденсная М1 справа. | -",
                "Сглаженность борозд, гиперденсная СМА слева. | -",
                "Гиперденсная М2 в сильвиевой щели. | -",
                "Симптом гиперденсной артерии, сглаженность борозд. | -",
                "Гиперденсная ПСМА, борозды сглажены. | -",
                "Гиперденсивная базилярная артерия в межножковой цистерне. | -",
                "Повышенная плотность М1 сегмента левой СМА, сглаженность борозд. | -",
                "Повышение плотности основной артерии в предмостовой цистерне. | -",
                "Симптом «плотной» СМА слева, борозды сглажены. | -",
                "Гиперденсная терминальная ВСА. | -",
                "Симптом точки в сильвиевой щели (M2), гиперденсный тромб. | -",
                "Hyperdense MCA sign in the left Sylvian fissure. | -",
                "Hyperdense M1 with sulcal effacement. | -",
                "Hyperdense basilar tip in the interpeduncular cistern. | -",
                "Dense right MCA within the sylvian cistern. | -",
                "Hyperdense basilar artery in the prepontine cistern. | -",
                "Hyperdense M2 branch in the Sylvian fissure (dot sign). | -",
                "Increased density of the left M1, loss of sulci. | -",
                "High density basilar artery, prepontine cistern normal. | -",
                "Hyperdense ICA terminus. | -",
                "Hyperdense right transverse sinus with effaced sulci. | -",
                "Гиперденсный верхний сагиттальный синус, борозды сглажены. | -",
                "Hyperdense cortical vein in the sulcus. | -",
                "Гиперденсная корковая вена в борозде. | -",
                "Гиперденсное содержимое борозд справа. | ich subarachnoid",
                "Hyperdense material in the sulci. | ich subarachnoid",
            })
    void what_is_dense_in_a_vessel_is_no_blood(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Рек. кальций, ПТГ крови. | -",
                "Рекомендован анализ крови. | -",
                "Артериальное давление 160/90, кровь на сахар. | -",
                "Контроль МНО крови. | -",
                "Креатинин крови 90. | -",
                "Рек. общий анализ крови, глюкоза крови. | -",
                "Биохимия крови. | -",
                "Кровь на онкомаркеры. | -",
                "Показатели свертываемости крови снижены. | -",
                "Коагулограмма крови. | -",
                "Кровоток в сосудах не нарушен. | -",
                "Гемоглобин крови 80. | -",
                "Низкий гематокрит, плотность крови в сосудах снижена. | -",
                "Плотность крови в синусах 45 HU. | -",
                "Суд. иск.: алкоголь в крови. | -",
                "Этанол крови 2,1 промилле. | -",
                "Blood tests advised. | -",
                "Blood glucose 3.2. | -",
                "Blood pressure 180/100. | -",
                "Please correlate with blood calcium. | -",
                "Blood alcohol positive. | -",
                "White blood cell count raised. | -",
                "Blood loss anaemia. | -",
                "Full blood count. | -",
                "On blood thinners, no bleed. | -",
                "Blood work pending. | -",
                "Blood-brain barrier. | -",
                "Upper GI bleed last week. | -",
                "GI bleeding on admission. | -",
                "Нарушение кровообращения. | -",
                "Хроническое кровотечение из носа. | -",
                "Носовое кровотечение. | -",
                "Рвота с кровью. | -",
                "Vomiting blood. | -",
            })
    void blood_of_a_laboratory_or_of_another_organ_is_not_meant(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Left thalamic hemorrhage with extension into the left lateral and third ventricles. | ich intracerebral csf_break",
                "Left thalamic hemorrhage (approx 20 mL) with extension into the third and lateral ventricles. | ich intracerebral csf_break",
                "Thalamic hematoma extending to the lateral, third and fourth ventricles. | ich intracerebral csf_break",
                "Гематома таламуса с прорывом в левый боковой и третий желудочки. | ich intracerebral csf_break",
                "Гематома таламуса с прорывом крови в боковые, III и IV желудочки. | ich intracerebral csf_break",
                "Caudate bleed with intraventricular extension. | ich intracerebral csf_break",
                "Putaminal haemorrhage with rupture into the right lateral ventricle. | ich intracerebral csf_break",
                "Haemorrhage in the thalamus, decompressing into the ventricles. | ich intracerebral csf_break",
                "Гематома с затеком в задний рог левого бокового желудочка. | ich csf_break",
                "Cerebellar bleed breaking through into the 4th ventricle. | ich intracerebral csf_break",
                "Right thalamic hematoma with spillage of blood into the lateral and third ventricles. | ich intracerebral csf_break",
            })
    void blood_spreads_into_ventricles_however_they_are_listed(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acute epidural hematoma with active bleeding suspected. | ich epidural",
                "SDH present, underlying fracture suspected. | ich subdural",
                "Intracerebral haematoma, aneurysm suspected. | ich intracerebral",
                "Intracerebral haemorrhage with underlying AVM suspected. | ich intracerebral",
                "SDH suspected. | -",
                "Subdural haematoma is suspected. | -",
                "Epidural hematoma with suspected active bleeding. | ich epidural",
                "Эпидуральная гематома с подозрением на продолжающееся кровотечение. | ich epidural",
                "Субдуральная гематома, подозрение на перелом. | ich subdural",
                "Внутримозговая гематома, подозревается аневризма. | ich intracerebral",
                "Fracture with possible SDH. | fracture",
                "SAH with possible intraventricular extension. | ich subarachnoid",
                "Contusion with haemorrhagic component, SAH possible. | ich intracerebral",
                "Гематома левой лобной доли 20 мл (?опухоль). | ich intracerebral",
                "Внутримозговая гематома (опухоль?). | ich intracerebral",
                "Intracerebral haematoma (?tumour). | ich intracerebral",
                "Haemorrhage in the left frontal lobe ?underlying metastasis. | ich intracerebral",
                "Гематома, опухоль не исключается. | ich intracerebral",
                "Intraparenchymal bleed, ?underlying AVM. | ich intracerebral",
                "Гематома на фоне опухоли левой лобной доли. | ich intracerebral combined",
            })
    void doubt_binds_its_own_phrase(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Blood centred anterior to the pons in the prepontine and interpeduncular cisterns. | ich subarachnoid",
                "Blood in front of the brainstem within the cisterns. | ich subarachnoid",
                "Кровь спереди от моста в предмостовой цистерне. | ich subarachnoid",
                "Кровь кпереди от ствола в базальных цистернах. | ich subarachnoid",
                "Blood around the midbrain in the ambient cisterns. | ich subarachnoid",
                "Кровь вокруг ствола мозга в охватывающей цистерне. | ich subarachnoid",
                "Blood adjacent to the pons in the cistern. | ich subarachnoid",
                "Кровь вдоль левого полушария мозжечка в цистерне. | ich subarachnoid",
                "Subdural blood over the left parietal lobe. | ich subdural",
                "Кровь над лобной долей в бороздах. | ich subarachnoid",
                "Haematoma lateral to the thalamus in the internal capsule. | ich intracerebral",
                "Огнестрельное ранение, раневой канал с кровью через левую лобную долю. | ich intracerebral",
                "По ходу раневого канала кровь, костные и металлические отломки. | ich intracerebral",
                "Раневой канал в правом полушарии заполнен кровью. | ich intracerebral",
                "Bullet track through the left frontal lobe with haemorrhage along it. | ich intracerebral",
                "Gunshot wound with hemorrhage along the bullet track. | ich intracerebral",
                "Blood along the missile tract. | ich intracerebral",
                "Кровь в межполушарной щели. | ich subarachnoid",
                "Субдуральная гематома межполушарной щели 5 мм. | ich subdural",
                "Полосовидная субдуральная кровь в межполушарной щели. | ich subdural",
                "Межполушарная субдуральная гематома. | ich subdural",
                "Interhemispheric subdural haematoma. | ich subdural",
                "Blood in the anterior interhemispheric fissure. | ich subarachnoid",
                "Гематома в межполушарной щели вдоль серпа. | ich subdural",
            })
    void what_blood_lies_beside_is_not_what_it_lies_in(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No hemorrhage period No fracture period | -",
                "No hemorrhage comma mass effect comma or shift period Left subdural hematoma 5 mm period | ich subdural",
                "Кровоизлияний нет точка Переломов нет точка | -",
                "Переломов нет точка Субдуральная гематома слева запятая толщиной 8 мм точка | ich subdural",
                "Кровоизлияния не выявлено точка абзац Перелом теменной кости слева точка | fracture",
                "Гематома не определяется запятая отека нет точка кости целы точка | -",
                "There is a left frontal hematoma period No midline shift period | ich intracerebral",
                "new paragraph No bleed full stop Skull intact full stop | -",
                "Кости целы точка с новой строки Заключение двоеточие кровоизлияния нет точка | -",
            })
    void dictated_marks_are_marks(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Контузионные очаги в лобных долях с геморрагическим компонентом. | ich intracerebral multiple",
                "Контузионные очаги геморрагического характера в лобных и височных долях. | ich intracerebral multiple",
                "Геморрагические контузионные очаги левой лобной доли. | ich intracerebral multiple",
                "Геморрагические очаги в обеих лобных долях. | ich intracerebral multiple",
                "Hemorrhagic contusions in both frontal lobes. | ich intracerebral multiple",
                "Очаги ушиба 2 вида в лобных долях. | ich intracerebral multiple",
                "Контузионный очаг 2 вида в левой лобной доле. | ich intracerebral",
            })
    void foci_are_several(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Контроль после операции, САК слева. | ich subarachnoid",
                "Контроль. Субдуральная гематома слева. | ich subdural",
                "Follow-up, SDH on the left 8 mm. | ich subdural",
                "Контроль через сутки, внутримозговая гематома слева. | ich intracerebral",
                "После ДТП, САК. | ich subarachnoid",
                "Post fall, SDH. | ich subdural",
            })
    void an_opening_yields_to_what_it_names(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Post traumatic SAH in the left Sylvian fissure. | ich subarachnoid",
                "Посттравматическое САК. | ich subarachnoid",
                "После ДТП САК. | ich subarachnoid",
                "После падения субдуральная гематома справа 8 мм. | ich subdural",
                "После тяжелой травмы внутримозговая гематома. | ich intracerebral",
                "Large SDH which should be urgently evacuated. | ich subdural",
                "SDH needs to be evacuated. | ich subdural",
                "Гематома левого таламуса больше не увеличивается. | ich intracerebral",
                "The following haemorrhages are seen: left SDH, right EDH. | ich epidural subdural multiple",
                "Blood and gas along the wound track in the right frontal lobe. | ich intracerebral",
                "Кровь и газ в полости раневого канала. | ich intracerebral",
                "Кровь вокруг катетера в левой лобной доле. | ich intracerebral",
                "Haemorrhage around the EVD catheter in the right frontal lobe. | ich intracerebral",
                "Blood around the catheter tip in the lateral ventricle. | ich csf_break",
                "Разрыв аневризмы СМА, кровь в сильвиевой щели. | ich subarachnoid",
                "Ruptured MCA aneurysm with blood in the Sylvian fissure. | ich subarachnoid",
                "Кровь в цистернах вокруг артерий виллизиева круга. | ich subarachnoid",
                "Large thalamic haematoma. It extends into the third ventricle. | ich intracerebral csf_break",
                "There is extension into the left lateral ventricle. | ich csf_break",
                "Кровь излилась в боковые желудочки. | ich csf_break",
                "Гематома прорвалась в III и боковые желудочки. | ich csf_break",
                "Catheter extends into the frontal horn of the right lateral ventricle. | -",
                "Meningioma extending into the lateral ventricle. | -",
                "Опухоль с распространением в боковой желудочек. | -",
                "Отек распространяется на боковой желудочек. | -",
                "Воздух в передних рогах боковых желудочков. | -",
                "EVD tip reaches the third ventricle. | -",
                "Шунт проникает в передний рог правого бокового желудочка. | -",
                "Pneumocephalus extending into the ventricles. | -",
                "Cystic lesion decompressing into the ventricle. | -",
            })
    void what_is_there_stays(String text, String affirmed) {
        affirms(text, affirmed);
    }
}
