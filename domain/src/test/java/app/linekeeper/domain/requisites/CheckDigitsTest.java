package app.linekeeper.domain.requisites;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.iban4j.IbanUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7707083893",
                "7736207543",
                "7736050003",
                "7710140679",
                "7813669506",
                "500100732259",
                "123456789047"
            })
    void rightTaxNumbersOfRussiaPass(String inn) {
        assertThat(Inn.isRight(inn)).isTrue();
        assertThat(Inn.check(inn, inn.length())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7707083894", "500100732258", "0000000000", "770708389", "77070838930", "770708389A", ""})
    void wrongTaxNumbersOfRussiaDoNot(String inn) {
        assertThat(Inn.isRight(inn)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1027700132195", "1027700229193", "1027700070518", "1027739642281", "1227800168804"})
    void rightRegistrationNumbersPass(String ogrn) {
        assertThat(Ogrn.check(ogrn, CompanyKind.LEGAL_ENTITY)).isEmpty();
    }

    @Test
    void aSoleTraderHasALongerRegistrationNumber() {
        assertThat(Ogrn.check("304500116000157", CompanyKind.SOLE_TRADER)).isEmpty();
        assertThat(Ogrn.check("304500116000158", CompanyKind.SOLE_TRADER)).hasSize(1);
        assertThat(Ogrn.check("1027700132195", CompanyKind.SOLE_TRADER)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1027700132194", "2027700132195", "102770013219", "304500116000157"})
    void wrongRegistrationNumbersDoNot(String ogrn) {
        assertThat(Ogrn.check(ogrn, CompanyKind.LEGAL_ENTITY)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"773601001,true", "7736AB001,true", "77360100,false", "7736010A1,false", "A73601001,false"})
    void aKppHasAShapeOnly(String kpp, boolean right) {
        assertThat(Kpp.check(kpp).isEmpty()).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "044525225,30101810400000000225",
        "044525974,30101810145250000974",
        "044525593,30101810200000000593",
        "044030790,30101810900000000790",
        "004525988,40102810545370000003"
    })
    void rightCorrespondentAccountsPass(String bik, String account) {
        assertThat(RussianAccount.checkCorrespondent(account, bik)).isEmpty();
        assertThat(Bik.check(bik)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "049805746,40602810700000000025",
        "040305000,40102810100000010001",
        "044030790,40703810890480000101",
        "044525700,40703810700001449489",
        "044525545,40702810600014307627",
        "044525225,40702810400000000225"
    })
    void rightAccountsPass(String bik, String account) {
        assertThat(RussianAccount.check(account, bik)).isEmpty();
    }

    @Test
    void anyWrongDigitOfAnAccountIsFound() {
        List<String> missed = new ArrayList<>();
        String account = "40702810400000000225";
        for (int place = 0; place < account.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != account.charAt(place)) {
                    String wrong = account.substring(0, place) + digit + account.substring(place + 1);
                    if (!wrong.startsWith("03")
                            && RussianAccount.check(wrong, "044525225").isEmpty()) {
                        missed.add(wrong);
                    }
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void anAccountWithAWrongDigitNamesItsKey() {
        assertThat(RussianAccount.check("40702810400000000226", "044525225"))
                .singleElement()
                .satisfies(wrong -> {
                    assertThat(wrong.key()).isEqualTo("requisites.wrong.key");
                    assertThat(wrong.arguments()).containsEntry("digits", "4").containsEntry("bik", "225");
                });
    }

    @Test
    void aTreasuryAccountCannotBeChecked() {
        assertThat(RussianAccount.check("03100643000000019500", "004525988")).isEmpty();
        assertThat(RussianAccount.isOfTreasury("03100643000000019500")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "971240001315",
                "940140000385",
                "941240000193",
                "970740000838",
                "020540003431",
                "010940000162",
                "090840000906",
                "834236379217"
            })
    void rightNumbersOfKazakhstanPass(String number) {
        assertThat(BinIin.isRight(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"971240001316", "97124000131", "000000000000", "97124000131A"})
    void wrongNumbersOfKazakhstanDoNot(String number) {
        assertThat(BinIin.isRight(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KZ86125KZT5004100100", "KZ24070105KSN0000000", "KZ476010131000179714"})
    void rightKazakhAccountsPass(String iban) {
        assertThat(InternationalAccount.checkIban(iban, "KZ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "KZ86125KZT5004100101,requisites.wrong.iban_check",
        "KZ86125KZT500410010,requisites.wrong.iban",
        "DE89370400440532013000,requisites.wrong.iban_country",
        "K,requisites.wrong.iban_country"
    })
    void wrongKazakhAccountsSayWhere(String iban, String key) {
        assertThat(InternationalAccount.checkIban(iban, "KZ"))
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.key()).isEqualTo(key));
    }

    @Test
    void anAccountAbroadIsAnIbanOrANumber() {
        assertThat(InternationalAccount.checkAccount("DE89370400440532013000")).isEmpty();
        assertThat(InternationalAccount.checkAccount("000123456789")).isEmpty();
        assertThat(InternationalAccount.checkAccount("DE89370400440532013001")).hasSize(1);
        assertThat(InternationalAccount.checkAccount("XX89370400440532013001")).hasSize(1);
        assertThat(InternationalAccount.checkAccount("12")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CASPKZKA", "HSBKKZKX", "SABRRUMM", "DEUTDEFF500", "KKMFKZ2A"})
    void rightBanksPass(String swift) {
        assertThat(InternationalAccount.checkSwift(swift)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CASPKZK", "XXXXYYZZ", "1ASPKZKA", "", "CASPKZKA1"})
    void wrongBanksDoNot(String swift) {
        assertThat(InternationalAccount.checkSwift(swift)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"FR,00000000000000000005300,EXMPMQM0", "GB,EXMP00000000000052,EXMPJES0"})
    void theBankOfATerritoryIsAcceptedWithAWord(String country, String rest, String swift) {
        String account = country + "00" + rest;
        assertThat(InternationalAccount.checkTogether(swift, account)).isEmpty();
        assertThat(InternationalAccount.warnings(swift, account)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"041300951", "141300951", "241300951"})
    void theCodeOfABankBeginsWithZeroOneOrTwo(String bik) {
        assertThat(Bik.check(bik)).isEmpty();
        assertThat(Bik.isUnusual(bik)).isEqualTo(!bik.startsWith("0"));
        assertThat(Bik.check("3" + bik.substring(1))).hasSize(1);
    }

    @Test
    void checkDigitsThatNoBankGivesOutAreRefusedThoughTheSumHolds() {
        String account = IntStream.range(0, 97)
                .mapToObj(tail -> "GB01EXMP" + String.format("%014d", tail))
                .filter(each -> IbanUtil.isValid(each))
                .findFirst()
                .orElseThrow();
        assertThat(InternationalAccount.checkAccount(account))
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.key()).isEqualTo("requisites.wrong.iban_check"));
    }

    @Test
    void bankAndAccountAreOfOneCountry() {
        assertThat(InternationalAccount.checkTogether("CASPKZKA", "KZ86125KZT5004100100"))
                .isEmpty();
        assertThat(InternationalAccount.checkTogether("DEUTDEFF", "KZ86125KZT5004100100"))
                .hasSize(1);
        assertThat(InternationalAccount.checkTogether("DEUTDEFF", "123456")).isEmpty();
    }
}
