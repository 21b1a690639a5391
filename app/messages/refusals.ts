// Every expected "no": what happened and what to do. A reason without a sentence does not compile.
import type { Localized } from "~/domain/language";
import type { Reason } from "~/domain/refusal";

export const refusals: Record<Reason, Localized> = {
  "not-found": { en: "There is nothing at this address, or it is not for your authority.", lv: "Šajā adresē nekā nav, vai arī tas nav paredzēts jūsu iestādei." },
  "not-permitted": { en: "Your role does not allow this. Ask an administrator of your authority.", lv: "Jūsu loma to neatļauj. Vērsieties pie savas iestādes administratora." },
  stale: { en: "Someone changed this after you opened it. Your text is not lost: compare both and save again.", lv: "Kāds to mainīja pēc tam, kad jūs to atvērāt. Jūsu teksts nav zudis: salīdziniet abus un saglabājiet vēlreiz." },
  frozen: { en: "This specification is frozen. The lead buyer must reopen it before anything can change.", lv: "Šī specifikācija ir iesaldēta. Lai ko mainītu, vadošajam pasūtītājam tā vispirms jāatver." },
  "not-frozen": { en: "This baseline is back in drafting. Freeze a new one first.", lv: "Šī redakcija ir atgriezta izstrādē. Vispirms iesaldējiet jaunu." },
  "checks-failed": { en: "It cannot be frozen yet. Each point below says where and leads there.", lv: "To vēl nevar iesaldēt. Katrs punkts zemāk norāda vietu un ved uz to." },
  "already-signed": { en: "Your authority has already signed this baseline.", lv: "Jūsu iestāde šo redakciju jau ir parakstījusi." },
  "not-your-turn": { en: "Another authority signs before yours. Come back when it has signed.", lv: "Pirms jums paraksta cita iestāde. Atgriezieties, kad tā būs parakstījusi." },
  "text-changed": { en: "The text is not the one that you opened. Read the present version before you sign.", lv: "Teksts nav tas, ko jūs atvērāt. Pirms parakstīšanas izlasiet pašreizējo redakciju." },
  "wrong-password": { en: "The password is wrong. Nothing was done; enter it again.", lv: "Parole nav pareiza. Nekas nav izdarīts; ievadiet to vēlreiz." },
  "sign-in-failed": { en: "The e-mail address or the password is wrong. Check both and try again.", lv: "E-pasta adrese vai parole nav pareiza. Pārbaudiet abas un mēģiniet vēlreiz." },
  "too-many-tries": { en: "Too many tries. Wait 15 minutes and try again.", lv: "Pārāk daudz mēģinājumu. Uzgaidiet 15 minūtes un mēģiniet vēlreiz." },
  "invitation-expired": { en: "This invitation has expired. Ask the administrator for a new one.", lv: "Šā uzaicinājuma termiņš ir beidzies. Lūdziet administratoram jaunu." },
  "invitation-used": { en: "This invitation has been used. Sign in instead.", lv: "Šis uzaicinājums jau ir izmantots. Piesakieties." },
  "already-member": { en: "This person is already a member of your authority.", lv: "Šī persona jau ir jūsu iestādes darbinieks." },
  "authority-known": { en: "An authority of this name is there already.", lv: "Iestāde ar šādu nosaukumu jau ir." },
  "already-participant": { en: "This authority already takes part.", lv: "Šī iestāde jau piedalās." },
  "clause-in-use": { en: "All chosen clauses are already in the specification. Choose others.", lv: "Visas izvēlētās prasības jau ir specifikācijā. Izvēlieties citas." },
  "clause-not-current": { en: "The library does not hold one of the chosen clauses any more. Choose again from the list.", lv: "Kādas no izvēlētajām prasībām bibliotēkā vairs nav. Izvēlieties vēlreiz no saraksta." },
  "section-not-empty": { en: "The section still holds requirements, perhaps retired ones. Move them elsewhere first.", lv: "Sadaļā vēl ir prasības, varbūt arī atsauktas. Vispirms pārvietojiet tās." },
  "lot-in-use": { en: "Requirements apply to a lot that you removed. Change their scope first.", lv: "Uz noņemto daļu attiecas prasības. Vispirms mainiet to tvērumu." },
  "not-applicable": { en: "This does not apply to your authority.", lv: "Tas uz jūsu iestādi neattiecas." },
  "value-out-of-range": { en: "A value is outside the range that the clause allows. Correct it and save again.", lv: "Vērtība ir ārpus prasībā atļautā. Izlabojiet to un saglabājiet vēlreiz." },
  "settlement-open": { en: "A proposal is already open. Vote on it first.", lv: "Jau ir atvērts priekšlikums. Vispirms balsojiet par to." },
  "settlement-closed": { en: "This proposal is no longer open.", lv: "Šis priekšlikums vairs nav atvērts." },
  "already-retired": { en: "This requirement is already retired.", lv: "Šī prasība jau ir atsaukta." },
  "not-retired": { en: "This requirement is in force.", lv: "Šī prasība ir spēkā." },
  "no-collision": { en: "The values do not collide: there is nothing to settle.", lv: "Vērtības nesaduras: nav ko izšķirt." },
};
