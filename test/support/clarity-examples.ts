// Sentences with the words that each rule of clarity finds in them; none where a sentence only looks like it.
import type { RuleId } from "~/domain/checks/rule-id";
import type { Language } from "~/domain/language";
import type { Level } from "~/domain/library/clause";

export interface ClarityExample {
  rule: RuleId;
  language: Language;
  level: Level;
  text: string;
  words: readonly string[];
}

const of = (rule: RuleId, language: Language, ...sentences: readonly [text: string, ...words: string[]][]): ClarityExample[] =>
  sentences.map(([text, ...words]) => ({ rule, language, level: "shall", text, words }));
const at = (level: Level, example: readonly ClarityExample[]): ClarityExample[] => example.map((one) => ({ ...one, level }));

export const clarityExamples: readonly ClarityExample[] = [
  ...of("level-verb", "en", ["The platform should store the readings.", "should"], ["The platform {{level}} store the readings and should publish them.", "should"], ["Users can export the readings.", "can"], ["The platform {{level}} show the readings that a user may see."], ["The platform {{level}} start in May 2027."], ["If the supplier should fail, the platform {{level}} keep the readings."], ["The platform shall store the readings."]),
  ...at("should", of("level-verb", "en", ["The platform shall store the readings.", "shall"], ["The platform {{level}} store the readings."])),
  ...at("may", of("level-verb", "en", ["The supplier shall use subcontractors.", "shall"], ["The supplier may use subcontractors."])),
  ...of("level-verb", "lv", ["Platformai ieteicams glabāt rādījumus.", "ieteicams"], ["Platformai {{level}} glabāt rādījumus, un tos drīkst publicēt.", "drīkst"], ["Platformai {{level}} rādīt datus, kurus lietotājs drīkst redzēt."], ["Platformai jāglabā rādījumi ieteicamajā formātā."], ["Platformai {{level}} glabāt rādījumus."]),
  ...at("should", of("level-verb", "lv", ["Rādījumi jāglabā gadu.", "jāglabā"], ["Rādījumus būtu jāglabā gadu."])),
  ...of("to-be-decided", "en", ["The platform {{level}} keep the readings for TBD years.", "TBD"], ["The number of users is to be defined.", "to be defined"], ["The limit is ??? users.", "???"], ["The platform {{level}} allow alarms to be defined."], ["A price to be specified by the tenderer {{level}} include tax."]),
  ...of("to-be-decided", "lv", ["Platformai {{level}} glabāt datus; termiņš tiks precizēts.", "tiks precizēts"], ["Skaits vēl nav zināms.", "vēl nav zināms"], ["Platformai {{level}} glabāt precizētos datus."]),
  ...of("no-obligation-verb", "en", ["The system stores readings.", "The system stores readings."], ["The system {{level}} store readings."], ["The system will store readings."], ["The system has to store readings."]),
  ...at("info", of("no-obligation-verb", "en", ["The city has three districts."])),
  ...of("no-obligation-verb", "lv", ["Sistēma glabā rādījumus.", "Sistēma glabā rādījumus."], ["Rādījumi jāglabā."], ["Sistēmai ir pienākums glabāt rādījumus."], ["Sistēma nodrošinās eksportu."]),
  ...of("several-obligations", "en", ["The platform {{level}} store data and shall publish them.", "shall"], ["The supplier {{level}} warrant that it shall repair faults.", "shall"], ["The supplier {{level}} store and publish data."], ["The platform {{level}} mark data that have to be deleted."]),
  ...of("several-obligations", "lv", ["Platformai {{level}} glabāt datus, un tie jāpublicē.", "jāpublicē"], ["Piegādātājam jāuzstāda iekārta un jāapmāca operatori.", "jāapmāca"], ["Izpildītājam {{level}} iesniegt dokumentus, kas jāiesniedz pēc likuma."], ["Obligāti jānorāda cena."]),
  ...of("will-must", "en", ["The supplier will train the operators.", "will"], ["The supplier must train the operators.", "must"], ["The contracting authority will provide the rooms."], ["The platform {{level}} list the devices that will be replaced."]),
  ...of("will-must", "lv", ["Izpildītājs apmācīs operatorus.", "apmācīs"], ["Sistēma nodrošinās eksportu.", "nodrošinās"], ["Pasūtītājs nodrošinās telpas."], ["Izpildītājam {{level}} uzskaitīt iekārtas, kas tiks nomainītas."]),
  ...of("may-not", "en", ["Personal data may not leave the platform.", "may not"], ["Personal data shall not leave the platform."]),
  ...of("may-not", "lv", ["Lietotājs nevar dzēst žurnālu.", "nevar"], ["Platformai {{level}} paziņot, ja ierīce nevar atbildēt."]),
  ...of("vague-word", "en", ["The interface {{level}} be user-friendly and fast.", "user-friendly", "fast"], ["The platform {{level}} use appropriate measures.", "appropriate"], ["The competent authority {{level}} receive a copy."], ["The report {{level}} state how many sensors failed."]),
  ...of("vague-word", "lv", ["Saskarnei {{level}} būt ērtai un mūsdienīgai.", "ērtai", "mūsdienīgai"], ["Jālieto piemēroti līdzekļi.", "piemēroti"], ["Izpildītājam {{level}} piemērot šo kārtību."], ["Sistēmai {{level}} darboties atbilstoši standartam."], ["Ātrums {{level}} būt 50 km/h."]),
  ...of("escape-clause", "en", ["Data {{level}} be encrypted as far as possible.", "as far as possible"], ["The supplier {{level}} report faults where necessary.", "where necessary"], ["The supplier {{level}} keep data as required by law."]),
  ...of("escape-clause", "lv", ["Datiem {{level}} pēc iespējas būt šifrētiem.", "pēc iespējas"], ["Ja nepieciešams, izpildītājam {{level}} ziņot.", "Ja nepieciešams"], ["Platformai {{level}} pārbaudīt iespējas."]),
  ...of("open-ended", "en", ["Reports {{level}} be exported as PDF, CSV, etc.", "etc"], ["Devices such as sensors {{level}} be listed.", "such as"], ["The platform {{level}} use a protocol such as MQTT or an equivalent one."], ["The platform {{level}} list sensors and meters."]),
  ...of("open-ended", "lv", ["Pārskatus {{level}} eksportēt PDF, CSV u.c. formātos.", "u.c"], ["Jānodrošina dati, tostarp rādījumi.", "tostarp"], ["Platformai {{level}} uzskaitīt sensorus un skaitītājus."]),
  ...of("comparative", "en", ["The platform {{level}} give faster answers.", "faster"], ["The platform {{level}} answer faster than 2 seconds."], ["The contrast {{level}} be 4.5:1 or higher."]),
  ...of("comparative", "lv", ["Platformai {{level}} sniegt ātrākas atbildes.", "ātrākas"], ["Platformai {{level}} atbildēt ātrāk nekā 2 sekundēs."], ["Līmenim {{level}} būt 3 vai augstākam."]),
  ...of("superlative", "en", ["The supplier {{level}} use the best tools.", "best"], ["The algorithm {{level}} find the most efficient way.", "most efficient"], ["The supplier {{level}} answer in at most 2 hours."], ["At least 3 copies {{level}} be kept."]),
  ...of("superlative", "lv", ["Izpildītājam {{level}} nodrošināt visaugstāko pieejamību.", "visaugstāko"], ["Jālieto labākie rīki.", "labākie"], ["Izpildītājam {{level}} glabāt vismaz 3 kopijas."]),
  ...of("totality", "en", ["The service {{level}} always answer.", "always"], ["Data {{level}} be protected under all circumstances.", "under all circumstances"], ["The platform {{level}} export all texts of its screens."], ["The platform {{level}} log each change."]),
  ...of("totality", "lv", ["Pakalpojumam {{level}} vienmēr atbildēt.", "vienmēr"], ["Sistēma nekad nedrīkst apstāties.", "nekad"], ["Platformai {{level}} eksportēt katru ierakstu."]),
  ...of("passive-without-actor", "en", ["Expired accounts {{level}} be deleted.", "{{level}} be deleted"], ["Keys shall be kept.", "shall be kept"], ["Expired accounts {{level}} be deleted by the platform."], ["The report {{level}} be complete."]),
  ...of("passive-without-actor", "lv", ["Operatoram jāziņo, un konti tiek dzēsti.", "tiek dzēsti"], ["Paroles jāglabā šifrētas.", "jāglabā"], ["Platformai jāglabā paroles šifrētas."], ["Datiem jābūt šifrētiem."], ["Sistēmai jābūt datu rezerves kopijām."], ["Platformai {{level}} dzēst kontus."]),
  ...of("negative", "en", ["The platform {{level}} not store passwords.", "{{level}} not"], ["The platform {{level}} not store passwords unless they are hashed."], ["The platform {{level}} note passwords."]),
  ...of("negative", "lv", ["Platforma nedrīkst glabāt paroles.", "nedrīkst"], ["Platformai {{level}} neglabāt paroles.", "{{level}} neglabāt"], ["Platforma nedrīkst glabāt paroles, izņemot šifrētas."], ["Platformai {{level}} ne vēlāk kā 3 dienās atbildēt."]),
  ...of("unit-missing", "en", ["The response time {{level}} be at most 3.", "3"], ["The temperature range {{level}} be from -20 to 50.", "50"], ["The response time {{level}} be at most 3 seconds."], ["The memory {{level}} hold 500 records."], ["The response time of version 3 {{level}} stay."]),
  ...of("unit-missing", "lv", ["Atbildes laikam {{level}} būt ne vairāk kā 3.", "3"], ["Atbildes laikam {{level}} būt ne vairāk kā 3 sekundes."], ["Atmiņā {{level}} glabāt 500 ierakstus."], ["Temperatūrai {{level}} būt no 5 līdz 10 °C."]),
  ...of("comparator-missing", "en", ["The battery {{level}} have a capacity of 20 Ah.", "20 Ah"], ["The battery {{level}} have a capacity of at least 20 Ah."], ["The supplier {{level}} answer within 4 hours."], ["The mast {{level}} carry 4 lamps."]),
  ...of("comparator-missing", "lv", ["Akumulatoram {{level}} būt ar 20 Ah ietilpību.", "20 Ah"], ["Akumulatoram {{level}} būt ar vismaz 20 Ah ietilpību."], ["Izpildītājam {{level}} atbildēt 4 stundu laikā."]),
  ...of("approximate", "en", ["The screen {{level}} be approximately 15 cm wide.", "approximately"], ["The mast {{level}} be about 6 m high.", "about"], ["The platform {{level}} inform about faults."]),
  ...of("approximate", "lv", ["Ekrānam {{level}} būt aptuveni 15 cm platam.", "aptuveni"], ["Mastam {{level}} būt ap 6 m augstam.", "ap"], ["Izpildītājam {{level}} ierīkot žogu ap mastu."]),
  ...of("indefinite-time", "en", ["The supplier {{level}} repair faults promptly.", "promptly"], ["The supplier {{level}} report regularly.", "regularly"], ["The supplier {{level}} report regularly, at least every {{days}}."], ["The report {{level}} state how often faults occur."]),
  ...of("indefinite-time", "lv", ["Izpildītājam {{level}} bojājumus novērst savlaicīgi.", "savlaicīgi"], ["Izpildītājam {{level}} regulāri, vismaz reizi 30 dienās, ziņot."], ["Izpildītājam {{level}} ziņot ne vēlāk kā 3 dienās."]),
  ...of("pronoun", "en", ["The platform stores readings. It {{level}} encrypt them.", "It"], ["They shall be tested.", "They"], ["This requirement shall be tested."], ["The platform {{level}} mark an invoice when it is paid."]),
  ...of("pronoun", "lv", ["Platforma glabā datus. Tai {{level}} tos šifrēt.", "Tai"], ["Tas jāpārbauda.", "Tas"], ["Šis pakalpojums jāpārbauda."], ["Platformai {{level}} atzīmēt rēķinu, kad tas samaksāts."]),
  ...of("and-or", "en", ["The platform {{level}} notify the owner and/or the operator.", "and/or"], ["The user/administrator {{level}} confirm.", "user/administrator"], ["The cable {{level}} bear a speed of 5 km/h and TCP/IP in client/server use."]),
  ...of("and-or", "lv", ["Platformai {{level}} paziņot īpašniekam un/vai operatoram.", "un/vai"], ["Lietotājs/administrators {{level}} apstiprināt.", "Lietotājs/administrators"], ["Laukam {{level}} būt vērtībai jā/nē."]),
  ...of("be-able-to", "en", ["The platform {{level}} be able to export data.", "be able to export"], ["The platform {{level}} export data."]),
  ...of("be-able-to", "lv", ["Platformai jāspēj eksportēt dati.", "jāspēj"], ["Sistēmai jānodrošina iespēja meklēt.", "jānodrošina iespēja"], ["Platformai {{level}} eksportēt datus."]),
  ...of("purpose-phrase", "en", ["The platform {{level}} log sign-ins in order to improve security.", "in order to"], ["The platform {{level}} list devices in order of age."]),
  ...of("purpose-phrase", "lv", ["Platformai {{level}} reģistrēt pieteikšanos, lai uzlabotu drošību.", "lai uzlabotu"], ["Platformai {{level}} reģistrēt pieteikšanos."]),
  ...of("weak-verb", "en", ["The platform {{level}} support reports.", "support"], ["The supplier {{level}} offer support by telephone."]),
  ...of("weak-verb", "lv", ["Platformai {{level}} atbalstīt pārskatus.", "atbalstīt"], ["Izpildītājam {{level}} sniegt atbalstu pa tālruni."]),
  ...of("example-inside", "en", ["The platform {{level}} export data, for example as a table.", "for example"], ["The platform {{level}} send data, for example by MQTT or an equivalent protocol."]),
  ...of("example-inside", "lv", ["Platformai {{level}} eksportēt datus, piemēram, tabulā.", "piemēram"], ["Platformai {{level}} sūtīt datus, piemēram, ar MQTT vai līdzvērtīgu protokolu."]),
  ...of("parentheses", "en", ["The supplier {{level}} train operators (those who work at night too).", "(those who work at night too)"], ["The supplier {{level}} state the total cost (TCO)."]),
  ...of("parentheses", "lv", ["Izpildītājam {{level}} apmācīt operatorus (arī tos, kas strādā naktī).", "(arī tos, kas strādā naktī)"], ["Izpildītājam {{level}} norādīt izmaksas (kopā)."]),
  ...of("long-sentence", "en", [`The platform {{level}} list ${"one, ".repeat(40)}two.`, `The platform {{level}} list ${"one, ".repeat(40)}two.`], [`The platform {{level}} list ${"one, ".repeat(34)}two.`]),
  ...of("long-sentence", "lv", [`Platformai {{level}} uzskaitīt ${"vienu, ".repeat(40)}otru.`, `Platformai {{level}} uzskaitīt ${"vienu, ".repeat(40)}otru.`], [`Platformai {{level}} uzskaitīt ${"vienu, ".repeat(34)}otru.`]),
  ...of("undefined-abbreviation", "en", ["The CMS {{level}} report each RTU fault to the CMS.", "CMS", "RTU"], ["The central management system (CMS) {{level}} report faults; the CMS keeps them."], ["The platform {{level}} export PDF and apply ISO 37120:2018 or an equivalent standard."]),
  ...of("undefined-abbreviation", "lv", ["CVS {{level}} ziņot par RTU bojājumu.", "CVS", "RTU"], ["Centrālajai vadības sistēmai (CVS) {{level}} ziņot par bojājumiem."], ["Platformai {{level}} eksportēt PDF."]),
];
