package org.overread.reports;

import static org.overread.reports.AffirmedLabels.affirms;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Families of phrases that writers who had not seen the lexicon brought up, each with its neighbours. A row is a
/// sentence, and the labels that it affirms ("-": none).
@DisplayNameGeneration(ReplaceUnderscores.class)
class PhraseFamiliesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Кальцинаты, кровоизлиянием не являются. | -",
                "Данные участки внутримозговыми гематомами не являются. | -",
                "Плотные участки не являются кровоизлиянием. | -",
                "Изменения не представляют собой кровоизлияние. | -",
                "Высокоплотные участки не представляют собой геморрагических очагов. | -",
                "За геморрагические очаги не принимать. | -",
                "За перелом не принимать. | -",
                "Метопический шов, не принимать за перелом. | -",
                "Шов не следует принимать за перелом. | -",
                "Не следует ошибочно принимать за САК. | -",
                "Не путать с субарахноидальным кровоизлиянием. | -",
                "Плотный намёт, с субдуральной гематомой не путать. | -",
                "Кальцинаты ложно принимаются за кровоизлияние. | -",
                "Может быть принято за субдуральную гематому. | -",
                "К кровоизлияниям не относится. | -",
                "Кровоизлиянием не считать. | -",
                "Как кровоизлияние не расценивать. | -",
                "Нельзя расценивать как перелом. | -",
                "Артефакт, симулирующий субдуральное скопление крови. | -",
                "Calcifications are not haemorrhage. | -",
                "These densities are not to be confused with haemorrhage. | -",
                "Should not be mistaken for a fracture. | -",
                "Choroid calcification, not to be mistaken for intraventricular blood. | -",
                "This is not a fracture. | -",
                "Beam hardening simulating a subdural haematoma. | -",
                "Suture mistaken for a fracture. | -",
                "Calcification masquerading as haemorrhage. | -",
                "Does not represent haemorrhage. | -",
                "Перелом не является свежим. | fracture",
                "Субдуральная гематома не является причиной смещения. | ich subdural",
                "The subdural haematoma is not enlarging. | ich subdural",
            })
    void what_something_is_said_not_to_be_is_not_there(String sentence, String affirmed) {
        affirms(sentence, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Остаточные явления перенесённого кровоизлияния. | -",
                "Резидуальные изменения после перенесённого кровоизлияния в левую теменную долю. | -",
                "Последствия внутримозгового кровоизлияния. | -",
                "Исход внутримозговой гематомы правой лобной доли. | -",
                "В исходе кровоизлияния сформировалась киста. | -",
                "Остаточная полость после внутримозговой гематомы. | -",
                "Резидуальная киста на месте гематомы. | -",
                "Постгеморрагическая киста таламуса. | -",
                "Кистозно-глиозные изменения вследствие кровоизлияния в 2014 г. | -",
                "Кровоизлияние в таламус в 2016 году. | -",
                "ВМК от 2018 года. | -",
                "Внутримозговая гематома справа (2015), оперирован. | -",
                "Следы старого кровоизлияния. | -",
                "Гематома левой лобной доли пятилетней давности. | -",
                "Рубцовые изменения после геморрагического инсульта. | -",
                "Глиоз после гематомы. | -",
                "Состояние после клипирования аневризмы и САК в 2015 г. | -",
                "Состояние после клипирования аневризмы, САК в 2015 г. | -",
                "Состояние после ЧМТ и СДГ. | -",
                "Состояние после удаления СДГ и ЭДГ. | -",
                "Состояние после ушиба мозга, перелома свода черепа и САК. | -",
                "Sequela of remote bleed. | -",
                "Sequelae of prior intracerebral haemorrhage. | -",
                "Sequela of a left thalamic haemorrhage. | -",
                "Encephalomalacia from prior bleed. | -",
                "Remote left frontal haemorrhage with residual cavity. | -",
                "Residual encephalomalacia from the 2015 haemorrhage. | -",
                "Chronic changes of an old thalamic haemorrhage. | -",
                "S/p aneurysm clipping and SAH in 2015. | -",
                "S/P evacuation of a subdural haematoma. | -",
                "Status post SAH and coiling. | -",
                "Hx: R thalamic hemorrhage 2016. | -",
                "Hx of subdural hematoma. | -",
                "Thalamic hemorrhage in 2016. | -",
                "Sequelae of prior haemorrhage; acute subdural haematoma on the left. | ich subdural",
                "Состояние после клипирования аневризмы, определяется САК в бороздах слева. | ich subarachnoid",
                "Состояние после удаления опухоли, в ложе гематома 20 мм. | ich intracerebral",
                "Остаточная субдуральная гематома справа. | ich subdural",
                "Остаточные изменения в виде субдуральной гематомы 6 мм. | ich subdural",
                "На КТ в 2021 г. без изменений, гематома таламуса 12 мм. | ich intracerebral",
            })
    void what_blood_left_behind_is_not_blood(String sentence, String affirmed) {
        affirms(sentence, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Внутримозговая гематома 17х12 мм (ранее 24х18). | ich intracerebral",
                "Субдуральная гематома 6 мм (было 11 мм). | ich subdural",
                "Субдуральная гематома 6 мм (прежде 11 мм). | ich subdural",
                "Субдуральная гематома 6 мм (на предыдущем исследовании 11 мм). | ich subdural",
                "Subdural haematoma, 6 mm (previously 11 mm). | ich subdural",
                "Subdural haematoma now 6 mm (was 11 mm). | ich subdural",
                "Регрессирующая внутримозговая гематома. | ich intracerebral",
                "Уменьшающаяся субдуральная гематома. | ich subdural",
                "Организующаяся субдуральная гематома. | ich subdural",
                "Рассасывающаяся внутримозговая гематома. | ich intracerebral",
                "Внутримозговая гематома рассасывается. | ich intracerebral",
                "Лизирующаяся внутримозговая гематома. | ich intracerebral",
                "Внутримозговая гематома лизируется. | ich intracerebral",
                "Внутримозговая гематома в стадии резорбции. | ich intracerebral",
                "Внутримозговая гематома в стадии лизиса. | ich intracerebral",
                "Частично лизированная внутримозговая гематома. | ich intracerebral",
                "Гематома лизирована на 50%. | ich",
                "Субдуральная гематома регрессирует. | ich subdural",
                "Внутримозговая гематома в стадии регресса. | ich intracerebral",
                "Внутримозговая гематома с положительной динамикой. | ich intracerebral",
                "Evolving intracerebral haematoma. | ich intracerebral",
                "Decreasing subdural haematoma. | ich subdural",
                "Improving subarachnoid haemorrhage. | ich subarachnoid",
                "Resolving intraparenchymal haemorrhage. | ich intracerebral",
                "Regressing subdural haematoma. | ich subdural",
                "The subdural haematoma is smaller. | ich subdural",
                "Кровь в желудочках лизировалась полностью, внутримозговая гематома сохраняется. | ich intracerebral",
                "Внутримозговая гематома 15 мм, САК регрессировало. | ich intracerebral",
                "САК полностью регрессировало. | -",
                "Субдуральная гематома рассосалась. | -",
                "Subdural haematoma has resolved. | -",
            })
    void what_is_going_is_still_there(String sentence, String affirmed) {
        affirms(sentence, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Гемматома м/тканей темени. | -",
                "Гематома мягк. тк. справа. | -",
                "Гематома мягк.тканей лобной области. | -",
                "Гематома м/тк затылочной области. | -",
                "Гематома м/т лба. | -",
                "Гематома мяг. тканей. | -",
                "Гематома мягких тк. головы. | -",
                "Мягкотканная гематома теменной области. | -",
                "Мягкотканая гематома. | -",
                "Гематома затылка. | -",
                "Гематома кожи и подкожной клетчатки. | -",
                "Подкожн. гематома. | -",
                "П/к гематома. | -",
                "П/апоневротическая гематома. | -",
                "Soft-tissue haematoma. | -",
                "Soft tissue haematoma over the vertex. | -",
                "Extracalvarial haematoma. | -",
                "Гематома м/тканей, СДГ слева. | ich subdural",
            })
    void blood_outside_the_skull_is_told_however_it_is_shortened(String sentence, String affirmed) {
        affirms(sentence, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Субдурально над обоими полушариями скопления, слева 22 мм, в задних отделах седиментация свежей крови. | ich subdural",
                "Субдурально слева скопление 12 мм, с уровнем крови. | ich subdural",
                "Эпидурально справа скопление, 14 мм, плотностью свежей крови. | ich epidural",
                "Extra-axial collection over the right hemisphere with layering dense blood. | ich",
                "Right hemispheric extra-axial collection, hypodense with layering dense blood. | ich",
                "Left subdural collection, 14 mm, with layering blood. | ich subdural",
                "Субдуральных скоплений нет, в левой лобной доле гематома. | ich intracerebral",
                "Оболочечная гематома над левой лобной долей. | ich",
            })
    void blood_belongs_to_the_compartment_named_before_it(String sentence, String affirmed) {
        affirms(sentence, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 участка геморрагического ушиба 9, 13, 16 мм. | ich intracerebral multiple",
                "Два очага геморрагического ушиба. | ich intracerebral multiple",
                "2 гематомы. | ich multiple",
                "Кровоизлияния в левой лобной и правой теменной долях. | ich intracerebral multiple",
                "Гематомы правой лобной и левой височной долей. | ich intracerebral multiple",
                "Гематома 2 см. | ich",
                "4 внутримозговые гематомы. | ich intracerebral multiple",
                "Две внутримозговые гематомы. | ich intracerebral multiple",
                "Две гематомы в левой лобной доле. | ich intracerebral multiple",
                "Ещё два узла в левой лобной доле, 14 и 18 мм, также с геморрагическим содержимым. | ich intracerebral multiple",
                "Метастазы с кровоизлияниями. | ich intracerebral multiple combined",
                "Hemorrhage within both infarcts. | ich intracerebral multiple combined",
                "Hemorrhagic transformation of both infarcts. | ich intracerebral multiple combined",
                "Кровоизлияния в обоих метастазах. | ich intracerebral multiple combined",
                "Several foci of intraparenchymal haemorrhage. | ich intracerebral multiple",
                "Two intraparenchymal haematomas. | ich intracerebral multiple",
                "Bilateral thalamic haemorrhages. | ich intracerebral multiple",
                "3 hemorrhagic contusions. | ich intracerebral multiple",
                "Intraparenchymal hemorrhages in the left frontal and right parietal lobes. | ich intracerebral multiple",
                "Кровь в обоих боковых желудочках. | ich csf_break",
                "Внутримозговая гематома 3х2 см. | ich intracerebral",
                "Множественные лакуны, внутримозговая гематома таламуса. | ich intracerebral",
                "Гематома таламуса, кровоизлияний в другие отделы нет. | ich intracerebral",
                "No intraparenchymal hemorrhages. | -",
            })
    void counts_and_plurals_tell_of_several_foci(String sentence, String affirmed) {
        affirms(sentence, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "САК, наиболее вероятен разрыв аневризмы левой СМА. | ich subarachnoid",
                "Acute SAH, likely ruptured right MCA aneurysm. | ich subarachnoid",
                "SAH, likely aneurysmal. | ich subarachnoid",
                "САК, вероятно аневризматического генеза. | ich subarachnoid",
                "САК, аневризма ПСА? | ich subarachnoid",
                "Кровоизлияние в метастаз левой лобной доли. | ich intracerebral combined",
            })
    void a_source_that_is_only_inferred_combines_nothing(String sentence, String affirmed) {
        affirms(sentence, affirmed);
    }
}
