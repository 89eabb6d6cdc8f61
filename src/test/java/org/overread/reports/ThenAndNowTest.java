package org.overread.reports;

import static org.overread.reports.AffirmedLabels.affirms;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was there before and what is there now: participles of the past, blood that goes, what stands at the place of
/// an earlier finding. A row is a text, and the labels that it affirms ("-": none).
@DisplayNameGeneration(ReplaceUnderscores.class)
class ThenAndNowTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Очаг ушиба в левой лобной доле, содержавший кровь, теперь представлен гиподенсной зоной 22*17мм без гиперденсных включений. | -",
                "Полость, содержавшая кровь, теперь ликворной плотности. | -",
                "Зона, бывшая геморрагической, в настоящее время гиподенсна. | -",
                "Киста, возникшая на месте гематомы, 20 мм. | -",
                "Ликворная полость, заместившая гематому левого таламуса. | -",
                "Полость, оставшаяся после внутримозгового кровоизлияния. | -",
                "Борозды, содержавшие кровь, сегодня обычной плотности. | -",
                "Задний рог, заполнявшийся кровью, сейчас свободен. | -",
                "Участок, имевший геморрагическую плотность, стал изоденсным. | -",
                "Cavity that contained blood is now of CSF density. | -",
                "The focus, which previously contained blood, is now hypodense. | -",
                "The sulci which had contained blood are now clear. | -",
                "The lesion previously haemorrhagic is now hypodense. | -",
                "Гематома, содержащая уровень крови, 30 мм в левой лобной доле. | ich intracerebral",
                "Киста, содержащая кровь, в правой лобной доле. | ich intracerebral",
            })
    void what_held_blood_holds_none_now(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Положительная динамика, лизис геморрагического компонента ушиба. | -",
                "Лизис геморрагического компонента. | -",
                "Лизис сгустков крови в желудочках завершён. | -",
                "Лизис кровоизлияния в правой лобной доле. | ich intracerebral",
                "Резорбция геморрагического компонента контузии. | -",
                "Регресс геморрагического компонента ушиба. | -",
                "Рассасывание геморрагических включений. | -",
                "Исчезновение геморрагического компонента. | -",
                "Resolution of the haemorrhagic component of the contusion. | -",
                "Lysis of the hemorrhagic component. | -",
                "Геморрагический компонент регрессировал. | -",
                "Resorption of the haemorrhagic component. | -",
                "Interval clearance of SAH/IVH. | -",
                "Interval clearance of SAH. | -",
                "Interval resolution of the subdural hematoma. | -",
                "Interval resorption of the left frontal hematoma. | ich intracerebral",
                "Resorption of subarachnoid blood, no residual hyperdensity. | -",
                "Resorption of the previously described thalamic haemorrhage. | ich intracerebral",
                "Clearance of the intraventricular blood. | -",
                "Complete clearance of SAH. | -",
                "Interval clearing of subarachnoid and intraventricular blood. | -",
                "Partial clearance of SAH. | ich subarachnoid",
                "Interval partial clearance of intraventricular blood. | ich csf_break",
                "Резорбция САК. | ich subarachnoid",
            })
    void what_dissolves_is_told_from_what_is_less(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "На месте ранее определявшейся внутримозговой гематомы левого таламуса - гиподенсная зона 17х9 мм, +14 HU, без перифокального отека. | -",
                "На месте ранее выявленной субдуральной гематомы - ликворная плотность. | -",
                "На месте имевшейся гематомы - киста. | -",
                "На месте внутримозговой гематомы — участок пониженной плотности. | -",
                "В проекции описанного ранее кровоизлияния — зона 10 мм, +12 HU. | -",
                "На месте бывшей гематомы - глиоз. | -",
                "На месте кровоизлияния: киста 10 мм. | -",
                "В области ранее описанной эпидуральной гематомы - без патологии. | -",
                "Вместо гематомы - киста. | -",
                "At the site of the previous thalamic haemorrhage - a hypodense area 17 mm. | -",
                "In place of the haematoma: a cyst. | -",
                "At the site of the previously seen intraparenchymal hematoma there is a hypodense cavity. | -",
                "In the location of the prior bleed, a cavity. | -",
                "In the region of the previously described contusion haemorrhage: encephalomalacia. | -",
                "На месте удаленной гематомы - новое кровоизлияние 20 мм. | ich",
            })
    void at_the_place_of_an_earlier_finding_there_is_another(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Гидроцефалия после субарахноидального кровоизлияния. | -",
                "Киста после внутримозгового кровоизлияния. | -",
                "Атрофия после перенесенной субдуральной гематомы. | -",
                "Обследование после субдуральной гематомы. | -",
                "Cavity following intracerebral haemorrhage. | -",
                "Hydrocephalus after SAH. | -",
                "Gliosis after an old thalamic haemorrhage. | -",
                "Encephalomalacia following left frontal haemorrhage. | -",
                "Состояние после геморрагического инсульта слева. | -",
                "Последствия САК. | -",
                "Через 3 недели после САК: кровь в цистернах не определяется. | -",
            })
    void what_comes_after_blood_is_no_blood(String text, String affirmed) {
        affirms(text, affirmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ранее на КТ была гематома 20 мл, сейчас на ее месте киста. | -",
                "Гематома, которая была ранее, не определяется. | -",
                "По сравнению с прошлым исследованием кровь в желудочках исчезла. | -",
                "Субдуральное скопление слева полностью ушло. | -",
                "Хроническая субдуральная гематома слева резорбировалась полностью. | -",
                "В динамике: САК регрессировало. | -",
                "Кровь в бороздах, имевшаяся при поступлении, не видна. | -",
                "Гематомы больше нет. | -",
                "От гематомы осталась щелевидная полость. | -",
                "От кровоизлияния остался рубец. | -",
                "Гематома исчезла, осталась киста. | -",
                "Кровоизлияние в таламус в стадии кисты. | -",
                "Постгематомная киста. | -",
                "Гематома в исходе: киста. | -",
                "Гематома полностью лизирована. | -",
                "Старая гематома замещена ликвором. | -",
                "Старое кровоизлияние в стадии глиоза. | -",
                "На предыдущей КТ кровоизлияние в левой лобной доле, в настоящее время зона пониженной плотности. | -",
                "На КТ месяц назад САК, сейчас цистерны чистые. | -",
                "Кровь в желудочках на КТ от 12.03, теперь нет. | -",
                "The haematoma on the previous CT has been replaced by a low density area. | -",
                "The previously noted SDH has been fully reabsorbed. | -",
                "The SDH has reabsorbed. | -",
                "No remaining blood. | -",
                "Nothing remains of the haematoma. | -",
                "All blood has gone. | -",
                "The bleed has now dissolved. | -",
                "Previous SDH no longer evident. | -",
                "The haemorrhage seen in March is now a slit cavity. | -",
                "Prior bleed is now a cavity. | -",
                "Former haemorrhage site shows gliosis. | -",
                "Site of previous ICH: gliosis. | -",
                "Site of old bleed shows encephalomalacia. | -",
                "Haematoma cavity, CSF density, no blood. | -",
                "Haematoma cavity. | -",
                "Post-haematoma cavity in the left putamen. | -",
                "Старая геморрагическая киста. | -",
                "Interval evacuation of the SDH, no residual. | -",
                "Interval evacuation of left SDH with residual 4 mm. | ich subdural",
                "The SDH has been evacuated. | -",
                "SDH evacuated, small residual 3 mm. | ich subdural",
                "The clot has been removed. | -",
                "Haematoma evacuated completely. | -",
                "Удалена гематома правой лобной доли. | -",
                "Гематома удалена полностью. | -",
                "Гематома удалена, в ложе кровь 10 мм. | ich",
                "Гематома опорожнена. | -",
                "Вскрыта и опорожнена субдуральная гематома. | -",
                "Произведено удаление субдуральной гематомы. | -",
            })
    void what_has_become_a_cavity_has_gone(String text, String affirmed) {
        affirms(text, affirmed);
    }
}
