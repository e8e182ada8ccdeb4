package app.linekeeper.domain.requisites.pasted;

import static app.linekeeper.domain.requisites.RequisiteField.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.requisites.CompanyKind;
import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.domain.requisites.RequisitesText;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Words;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedBlockTest {

    private final PastedBlock blocks = new PastedBlock();

    @ParameterizedTest
    @ValueSource(strings = {"""
                ООО «Ромашка и партнёры»
                ИНН/КПП: 7707083893/773601001
                ОГРН 1027700132195
                Юридический адрес: 117312, г. Москва,
                ул. Вавилова, д. 19
                Банк: ПАО Сбербанк
                БИК: 044525225
                Р/с: 40702 810 4 0000 0000225
                К/с: 30101 810 4 0000 0000225
                Генеральный директор: Соколова А. А.
                """, """
                К/с	30101810400000000225
                р/с	40702810400000000225 в ПАО Сбербанк
                Банк	ПАО Сбербанк
                БИК банка	044525225
                КПП	773601001
                ИНН	7707083893
                ОГРН	1027700132195
                Адрес	117312, г. Москва, ул. Вавилова, д. 19
                Полное наименование	ООО «Ромашка и партнёры»
                Директор	Соколова А. А.
                """, """
                Наименование организации
                ООО «Ромашка и партнёры»
                ИНН
                7707083893
                КПП
                773601001
                ОГРН
                1 02 77 00 13219 5
                Юридический адрес
                117312, г. Москва, ул. Вавилова, д. 19
                Наименование банка
                ПАО Сбербанк
                БИК
                044525225
                Расчётный счёт
                40702810400000000225
                Корр. счет
                30101810400000000225
                Директор
                Соколова А. А.
                """, """
                Company name: ООО «Ромашка и партнёры»
                INN 7707083893 KPP 773601001 OGRN 1027700132195
                Legal address: 117312, г. Москва, ул. Вавилова, д. 19
                Bank: ПАО Сбербанк; BIC 044525225
                Account 40702810400000000225
                Correspondent account 30101810400000000225
                Director: Соколова А. А.
                """, """
                Наименование ООО «Ромашка и партнёры», ИНН 7707083893, КПП 773601001, ОГРН 1027700132195
                Адрес 117312, г. Москва, ул. Вавилова, д. 19
                Банк ПАО Сбербанк БИК 044525225
                Расчетный счет № 40702810400000000225, корр. счет № 30101810400000000225
                Директор Соколова А. А.
                """})
    void aRussianBlockIsReadHoweverItIsWritten(String block) {
        Requisites read = read(block, LegalForm.RUSSIAN);

        assertThat(read.values())
                .containsEntry(NAME, "ООО «Ромашка и партнёры»")
                .containsEntry(INN, "7707083893")
                .containsEntry(KPP, "773601001")
                .containsEntry(OGRN, "1027700132195")
                .containsEntry(ADDRESS, "117312, г. Москва, ул. Вавилова, д. 19")
                .containsEntry(BANK, "ПАО Сбербанк")
                .containsEntry(BIK, "044525225")
                .containsEntry(ACCOUNT, "40702810400000000225")
                .containsEntry(CORRESPONDENT_ACCOUNT, "30101810400000000225")
                .containsEntry(SIGNATORY, "Соколова А. А.");
        assertThat(read.areComplete()).isTrue();
    }

    @Test
    void aSoleTraderIsKnownByTheNameAndTheNumbers() {
        Requisites read = read("""
                ИП Соколова Анна Андреевна
                ИНН 500100732259 ОГРНИП 304500116000157
                """, LegalForm.RUSSIAN);

        assertThat(read.kind()).isEqualTo(CompanyKind.SOLE_TRADER);
        assertThat(read.name()).isEqualTo("ИП Соколова Анна Андреевна");
        assertThat(read.problems()).isEmpty();
        assertThat(read.missing()).doesNotContain(KPP).contains(BIK, ACCOUNT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                Атауы: «Ромашка» ЖШС
                БСН: 971240001315
                Заңды мекенжайы: Алматы қ., Абай даңғ., 1
                Банк: Kaspi Bank АҚ
                БСК: CASPKZKA
                ЖСК: KZ86 125K ZT50 0410 0100
                Бек: 17
                """, """
                ТОО: да
                Наименование: «Ромашка» ЖШС
                ИИК KZ86125KZT5004100100 БИК CASPKZKA Кбе 17
                БИН/ИИН 971240001315
                Банк бенефициара: Kaspi Bank АҚ
                Юридический адрес: Алматы қ., Абай даңғ., 1
                """})
    void aKazakhBlockIsReadHoweverItIsWritten(String block) {
        Requisites read = read(block, LegalForm.KAZAKH);

        assertThat(read.values())
                .containsEntry(NAME, "«Ромашка» ЖШС")
                .containsEntry(BIN, "971240001315")
                .containsEntry(ADDRESS, "Алматы қ., Абай даңғ., 1")
                .containsEntry(BANK, "Kaspi Bank АҚ")
                .containsEntry(SWIFT, "CASPKZKA")
                .containsEntry(IBAN, "KZ86125KZT5004100100")
                .containsEntry(KBE, "17");
        assertThat(read.areComplete()).isTrue();
    }

    @Test
    void aForeignBlockIsRead() {
        Requisites read = read("""
                Daisy & Sons Ltd
                Company number: HRB 12345
                Country: Germany
                Registered address: Hauptstr. 1, 10115 Berlin
                VAT No. DE123456789
                IBAN: DE89 3704 0044 0532 0130 00
                SWIFT: DEUTDEFF500
                """, LegalForm.FOREIGN);

        assertThat(read.values())
                .containsEntry(NAME, "Daisy & Sons Ltd")
                .containsEntry(REGISTRATION_NUMBER, "HRB12345")
                .containsEntry(TAX_ID, "DE123456789")
                .containsEntry(IBAN, "DE89370400440532013000");
        assertThat(read.areComplete()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aWrongDigitIsNamedInEveryLanguage(Language language) {
        Requisites read = read("ИНН 7707083894, БИК 044525225, р/с 40702810400000000226", LegalForm.RUSSIAN);

        assertThat(read.problems())
                .hasSize(2)
                .allSatisfy(problem ->
                        assertThat(Words.strict().plain(problem, language)).doesNotContain("{"));
        assertThat(Words.strict().plain(read.problems().get(0), language)).contains("7707 0838 94");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "117312, г. Москва, ул. Вавилова, д. 19",
                "г. Москва, ул. Вавилова, д. 19",
                "Россия, Москва, Вавилова 19"
            })
    void anAddressNeedsNoLabel(String address) {
        assertThat(read("ООО «Север»\n" + address + "\nИНН 7707083893", LegalForm.RUSSIAN)
                        .values())
                .isEqualTo(Map.of(NAME, "ООО «Север»", ADDRESS, address, INN, "7707083893"));
        assertThat(read("ООО «Север»\nИНН 7707083893\n" + address, LegalForm.RUSSIAN)
                        .values())
                .isEqualTo(Map.of(NAME, "ООО «Север»", ADDRESS, address, INN, "7707083893"));
    }

    @Test
    void theAddressOfTheBankIsNotTheCompanys() {
        assertThat(read("ИНН 7707083893\nБанк: ПАО Сбербанк\n117312, г. Москва, ул. Вавилова, д. 19", LegalForm.RUSSIAN)
                        .values())
                .isEqualTo(Map.of(INN, "7707083893", BANK, "ПАО Сбербанк"));
    }

    @Test
    void aNameEndsWithoutTheSignThatPartsItFromTheRest() {
        assertThat(read("Daisy & Sons Ltd, VAT No. DE123456789", LegalForm.FOREIGN)
                        .name())
                .isEqualTo("Daisy & Sons Ltd");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Генеральный директор: Соколова А. А.   > Генеральный директор",
                "ген.директор Соколова А. А.            > Ген.директор",
                "Директор ________ /Соколова А. А./     > Директор",
                "Director: Соколова А. А., действующая на основании Устава > Director",
                "Руководитель: Соколова А. А.           > ''",
                "Должность: Президент\\nФИО: Соколова А. А. > Президент",
                "Должность:\\nДиректор\\nФИО:\\nСоколова А. А. > Директор",
                "Директор: Соколова А. А.\\nДолжность: Президент > Президент"
            })
    void aSignatoryIsReadWithThePositionHoweverTheyAreWritten(String lines, String position) {
        Requisites read = read("ООО «Север»\n" + lines.replace("\\n", "\n") + "\nИНН 7707083893", LegalForm.RUSSIAN);

        assertThat(read.values()).containsEntry(SIGNATORY, "Соколова А. А.");
        assertThat(read.values().getOrDefault(POSITION, "")).isEqualTo(position);
    }

    @Test
    void aLabelIsNeverTheValueOfTheOneAbove() {
        assertThat(read("ИНН 7707083893\nДиректор:\nТелефон:\n", LegalForm.RUSSIAN)
                        .values())
                .isEqualTo(Map.of(INN, "7707083893", POSITION, "Директор"));
    }

    @Test
    void aLabelWithoutAValueTakesNotTheNextOne() {
        assertThat(read("Юридический адрес\nБанк\nПАО Сбербанк\nИНН 7707083893", LegalForm.RUSSIAN)
                        .values())
                .isEqualTo(Map.of(BANK, "ПАО Сбербанк", INN, "7707083893"));
    }

    @Test
    void shortenedLabelsNeedNoSpace() {
        assertThat(read("""
                Юр.адрес: 117312, г. Москва, ул. Вавилова, д. 19
                Расч.счет: 40702810400000000225
                Корр.счет: 30101810400000000225
                """, LegalForm.RUSSIAN).values())
                .isEqualTo(Map.of(
                        ADDRESS,
                        "117312, г. Москва, ул. Вавилова, д. 19",
                        ACCOUNT,
                        "40702810400000000225",
                        CORRESPONDENT_ACCOUNT,
                        "30101810400000000225"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "р/с 40702810400000000225\nв ПАО Сбербанк\nБИК 044525225",
                "р/с 40702810400000000225 в ПАО Сбербанк, БИК 044525225",
                "р/с 40702810400000000225\nПАО Сбербанк\nБИК 044525225",
                "р/с 40702810400000000225 в АО «Первый», БИК 044525225, банк: ПАО Сбербанк"
            })
    void theBankIsReadWhereItFollowsTheAccount(String block) {
        assertThat(read(block, LegalForm.RUSSIAN).values())
                .isEqualTo(Map.of(ACCOUNT, "40702810400000000225", BIK, "044525225", BANK, "ПАО Сбербанк"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"АО «Bank Example»", "«Bank Example» АҚ", "Example Bank JSC"})
    void theBankOfAKazakhAccountIsReadOnTheLineBelowIt(String bank) {
        assertThat(read("ИИК KZ86125KZT5004100100\n" + bank + "\nКбе 17", LegalForm.KAZAKH)
                        .values())
                .containsEntry(IBAN, "KZ86125KZT5004100100")
                .containsEntry(BANK, bank);
    }

    @Test
    void requisitesOnOneLineArePartedByCommas() {
        assertThat(read(
                                "ООО «Север», ИНН 7707083893, адрес: 117312, г. Москва, ул. Вавилова, д. 19,"
                                        + " банк: ПАО Сбербанк, БИК 044525225",
                                LegalForm.RUSSIAN)
                        .values())
                .isEqualTo(Map.of(
                        NAME,
                        "ООО «Север»",
                        INN,
                        "7707083893",
                        ADDRESS,
                        "117312, г. Москва, ул. Вавилова, д. 19",
                        BANK,
                        "ПАО Сбербанк",
                        BIK,
                        "044525225"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Индивидуальный предприниматель\n", "Индивидуальный предприниматель:\n", "ИП\n"})
    void theNameOfASoleTraderMayStandOnTheNextLine(String words) {
        Requisites read = read(words + "Соколова Анна Андреевна\nИНН 500100732259", LegalForm.RUSSIAN);

        assertThat(read.name()).isEqualTo(words.replaceAll("[:\n]", "") + " Соколова Анна Андреевна");
        assertThat(read.kind()).isEqualTo(CompanyKind.SOLE_TRADER);
    }

    @Test
    void theLongestBlockOfAnythingIsRead() {
        for (String piece : List.of(
                " ",
                ",",
                "А",
                "А ",
                "Аа ",
                "А.",
                "1",
                "1 ",
                "1a",
                "(",
                "\"",
                "ООО ",
                "в ",
                "ИНН ",
                "г. ,",
                "Директор А ",
                "> ",
                "1. ",
                "- ",
                "«",
                "Реквизиты «",
                "a@")) {
            for (String before : List.of("", "р/с ", "IBAN ", "Директор ", "Адрес: ", "Наименование ")) {
                blocks.read(before + piece.repeat(8_000 / piece.length()), empty(LegalForm.RUSSIAN));
                blocks.read(before + piece.repeat(8_000 / piece.length()), empty(LegalForm.FOREIGN));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "ООО «Север», в лице генерального директора Петрова Петра Петровича, действующего на основании Устава > RUSSIAN",
                "ООО «Север» в лице генерального директора Петрова Петра Петровича, ИНН 7707083893 > RUSSIAN",
                "ООО «Север»\\nВ лице генерального директора Петрова П. П.\\nИНН 7707083893 > RUSSIAN",
                "ИНН 7707083893\\nНаименование: ООО «Север», именуемое в дальнейшем «Заказчик», в лице директора > RUSSIAN",
                "ООО «Север» (далее – Заказчик)\\nИНН 7707083893 > RUSSIAN",
                "ООО «Север», represented by its director Petr Petrov\\nVAT No. 1234567 > FOREIGN",
                "ООО «Север», Жарғы негізінде әрекет ететін директор П. Петров атынан\\nБСН 971240001315 > KAZAKH",
                "ООО «Север» директоры П. Петров атынан\\nБСН 971240001315 > KAZAKH",
                "ООО «Север», директоры П. Петров атынан\\nБСН 971240001315 > KAZAKH"
            })
    void aNameEndsWhereAContractSaysWhoSigns(String block, LegalForm form) {
        Requisites read = read(block.replace("\\n", "\n"), form);

        assertThat(read.name()).isEqualTo("ООО «Север»");
        assertThat(read.signatory()).isEmpty();
        assertThat(read.position()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Директоры Ахметов А.         > Ахметов А.    > Директоры",
                "Бас директоры: Ахметов А. Н. > Ахметов А. Н. > Бас директоры",
                "Басшысы Ахметов А.           > Ахметов А.    > ''",
                "Бірінші басшы Ахметов Асқар  > Ахметов Асқар > ''",
                "Бірінші басшысы: Ахметов А.  > Ахметов А.    > ''"
            })
    void whoSignsIsReadInThePossessiveOfKazakh(String line, String signatory, String position) {
        Requisites read = read("«Дала» ЖШС\nБСН 971240001315\n" + line, LegalForm.KAZAKH);

        assertThat(read.signatory()).isEqualTo(signatory);
        assertThat(read.position()).isEqualTo(position);
    }

    @Test
    void anAddressEndsWhereAContractSaysWhoSigns() {
        assertThat(read(
                                "Адрес: 117312, г. Москва, ул. Вавилова, д. 19\nв лице директора Петрова П. П.",
                                LegalForm.RUSSIAN)
                        .values())
                .isEqualTo(Map.of(ADDRESS, "117312, г. Москва, ул. Вавилова, д. 19"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "р/с 40702810400000000225 (ПАО Сбербанк)",
                "р/с 40702810400000000225 (в ПАО Сбербанк), БИК 044525225",
                "р/с 40702810400000000225 (ПАО Сбербанк, БИК 044525225)",
                "р/с 40702810400000000225 | ПАО Сбербанк | БИК 044525225",
                "р/с 40702810400000000225 в банке ПАО Сбербанк",
                "р/с 40702810400000000225 в ПАО Сбербанк в г. Москве"
            })
    void theBankIsReadInAnyWordsThatLeaveItsNameAsItIs(String block) {
        assertThat(read(block, LegalForm.RUSSIAN).get(BANK)).isEqualTo("ПАО Сбербанк");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "р/с № 40702810400000000225 в Филиале «Центральный» Банка ВТБ (ПАО) в г. Москве",
                "р/с 40702810400000000225 в МОСКОВСКОМ БАНКЕ ПАО СБЕРБАНК",
                "р/с 40702810400000000225 в ФИЛИАЛЕ «ЦЕНТРАЛЬНЫЙ» БАНКА ВТБ (ПАО)",
                "р/с 40702810400000000225 в USD",
                "р/с 40702810400000000225 (руб.)"
            })
    void noBankIsReadWhereItsNameIsTurnedOrMayBeAnother(String block) {
        assertThat(read(block, LegalForm.RUSSIAN).values()).isEqualTo(Map.of(ACCOUNT, "40702810400000000225"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "ООО «Север», ИНН 7707083893, генеральный директор Петров П. П.   > Петров П. П.",
                "ООО «Север», ИНН 7707083893, генеральный директор П.П. Петров    > П.П. Петров",
                "ООО «Север», директор Петров Пётр Петрович, ИНН 7707083893       > Петров Пётр Петрович",
                "ООО «Север», ИНН 7707083893, director Anna-Maria O'Neil          > Anna-Maria O'Neil",
                "ООО «Север», ИНН 7707083893\\nДиректор ______ (Петров П. П.)     > Петров П. П."
            })
    void aDirectorNeedsNoColonBeforeTheName(String block, String signatory) {
        Requisites read = read(block.replace("\\n", "\n"), LegalForm.RUSSIAN);

        assertThat(read.values())
                .containsEntry(NAME, "ООО «Север»")
                .containsEntry(INN, "7707083893")
                .containsEntry(SIGNATORY, signatory)
                .containsKey(POSITION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ООО «Север», ИНН 7707083893, директор по продажам Петров П. П.",
                "ООО «Север», ИНН 7707083893, директор ООО «Юг» Петров П. П.",
                "ООО «Север», ИНН 7707083893\nДиректор по продажам Петров Пётр",
                "ООО «Север», ИНН 7707083893\nДиректор ООО «Север» Петров П. П.",
                "ООО «Север», ИНН 7707083893\nДиректор\nООО «Север»\n________ /Петров П. П./",
                "ООО «Север», ИНН 7707083893\nДиректор ООО Север",
                "ООО «Север», ИНН 7707083893\nCEO: Daisy Ltd"
            })
    void whatFollowsADirectorAndIsNoPersonIsNoSignatory(String block) {
        Requisites read = read(block, LegalForm.RUSSIAN);

        assertThat(read.name()).isEqualTo("ООО «Север»");
        assertThat(read.signatory()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Реквизиты\\nООО «Север»                              > ООО «Север»",
                "Карточка предприятия ООО \"Север\":                  > ООО «Север»",
                "Добрый день! Высылаю реквизиты.\\n«Север» ЖШС        > «Север» ЖШС",
                "С уважением,\\nПетров Пётр\\nООО “Север”             > ООО “Север”",
                "Kind regards,\\nJohn Smith\\nDaisy Ltd | www.daisy.co.uk > Daisy Ltd",
                "Daisy GmbH, Hauptstr. 1, 10115 Berlin                > Daisy GmbH",
                "ООО «Север», 117312, г. Москва, ул. Вавилова, д. 19  > ООО «Север»",
                "ИП Соколова Анна Андреевна, г. Москва, ул. Мира, 1   > ИП Соколова Анна Андреевна",
                "Директор ООО «Север»\\nПетров Пётр Петрович           > ООО «Север»",
                "С уважением,\\nПетров Пётр                            > ''",
                "Исполнитель:\\nООО «Север»                            > ООО «Север»",
                "Заказчик: ООО «Север»                                > ООО «Север»",
                "info@sever.ru\\nС уважением                          > ''"
            })
    void aNameIsFoundAmongWhatIsCopiedWithIt(String before, String name) {
        assertThat(read(before.replace("\\n", "\n") + "\nИНН 7707083893", LegalForm.RUSSIAN)
                        .name())
                .isEqualTo(name);
    }

    @Test
    void whatIsNoRequisiteIsPartOfNone() {
        Requisites read = read("""
                Тел.: +7 (495) 123-45-67
                ООО «Север»
                ИНН 7707083893 ОКПО 12345678
                ИНН банка 7707083893
                495 123-45-67
                Юридический адрес	117312, г. Москва, ул. Вавилова, д. 19, тел. +7 495 123-45-67
                Фактический адрес	109012, г. Москва, ул. Ильинка, д. 4
                Адрес электронной почты: info@sever.ru
                Адрес банка: 117312, г. Москва, ул. Вавилова, д. 1
                Банк	ПАО Сбербанк
                E-mail	info@sever.ru
                Директор	Петров П. П.
                Главный бухгалтер	Иванова И. И.
                """, LegalForm.RUSSIAN);

        assertThat(read.values())
                .isEqualTo(Map.of(
                        NAME,
                        "ООО «Север»",
                        INN,
                        "7707083893",
                        ADDRESS,
                        "117312, г. Москва, ул. Вавилова, д. 19",
                        BANK,
                        "ПАО Сбербанк",
                        POSITION,
                        "Директор",
                        SIGNATORY,
                        "Петров П. П."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "тел. +7 495 123-45-67",
                "+7 495 123-45-67",
                "info@sever.ru",
                "www.sever.ru",
                "ООО «Юг»",
                "Петров Пётр Петрович"
            })
    void anAddressEndsBeforeALineOfSomethingElse(String line) {
        assertThat(read("Адрес: 117312, г. Москва,\nул. Вавилова, д. 19\n" + line, LegalForm.RUSSIAN)
                        .address())
                .isEqualTo("117312, г. Москва, ул. Вавилова, д. 19");
    }

    @Test
    void aNameOfPeopleThatIsALabelElsewhereIsNoLabel() {
        assertThat(read("БИН 971240001315\nДиректор: Ахметов Бек Нурланович\nБек: 17", LegalForm.KAZAKH)
                        .values())
                .containsEntry(SIGNATORY, "Ахметов Бек Нурланович")
                .containsEntry(KBE, "17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 High Street\nLondon\nUnited Kingdom", "603000, ул. Мира, д. 1,\nНижний Новгород"})
    void anAddressGoesOnWithATown(String address) {
        assertThat(read("Address: " + address + "\nVAT No. GB123456789", LegalForm.FOREIGN)
                        .address())
                .isEqualTo(address.replace('\n', ' '));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Почтовый адрес:", "Почтовый адрес", "Адрес доставки:", "Склад:"})
    void anotherAddressOnTheLineBelowItsLabelIsNotTheRegisteredOne(String label) {
        assertThat(read(
                                "ИНН 7707083893, КПП 773601001\nОГРН 1027700132195\n" + label
                                        + "\n109012, г. Москва, ул. Ильинка, д. 4",
                                LegalForm.RUSSIAN)
                        .values())
                .isEqualTo(Map.of(INN, "7707083893", KPP, "773601001", OGRN, "1027700132195"));
    }

    @Test
    void theNameOfABankThatBeginsLikeALabelIsNotCut() {
        assertThat(read("VAT No. DE123456789\nBank of Scotland\nBank address: Hauptstr. 1, Berlin", LegalForm.FOREIGN)
                        .values())
                .isEqualTo(Map.of(TAX_ID, "DE123456789"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ИНН\tКПП\tОГРН\n7707083893\t773601001\t1027700132195",
                "ИНН\nКПП\nОГРН\n7707083893\n773601001\n1027700132195",
                "ИНН / КПП / ОГРН 7707083893 773601001 1027700132195",
                "ИНН, КПП, ОГРН: 7707083893, 773601001, 1027700132195",
                "ИНН\\КПП\\ОГРН: 7707083893\\773601001\\1027700132195"
            })
    void labelsInARowHaveTheirValuesInTheSameOrder(String block) {
        assertThat(read(block, LegalForm.RUSSIAN).values())
                .isEqualTo(Map.of(INN, "7707083893", KPP, "773601001", OGRN, "1027700132195"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"КПП -", "КПП:\n-", "КПП: отсутствует", "КПП: нет"})
    void aCodeThatIsSaidToBeAbsentIsNotGiven(String kpp) {
        assertThat(read("ИНН 500100732259\n" + kpp + "\nОГРНИП 304500116 000157", LegalForm.RUSSIAN)
                        .values())
                .isEqualTo(Map.of(INN, "500100732259", OGRN, "304500116000157"));
    }

    @ParameterizedTest
    @CsvSource({
        "Расчётный счёт (руб.): 40702810400000000225,    RUSSIAN, 40702810400000000225",
        "Расчётный счёт в рублях 40702810400000000225,   RUSSIAN, 40702810400000000225",
        "р/с (RUB) 40702810400000000225 в ПАО Сбербанк,  RUSSIAN, 40702810400000000225",
        "ИИК (KZT): KZ86125KZT5004100100 Кбе: 17,        KAZAKH,  KZ86125KZT5004100100",
        "IBAN EUR: DE89 3704 0044 0532 0130 00 in EUR,   FOREIGN, DE89370400440532013000"
    })
    void theCurrencyOfAnAccountMayBeSaidBesideItsLabel(String line, LegalForm form, String account) {
        assertThat(read(line, form).get(form == LegalForm.RUSSIAN ? ACCOUNT : IBAN))
                .isEqualTo(account);
    }

    @Test
    void whatAnAddressIsMayBeSaidBesideItsLabel() {
        assertThat(read("Адрес (юридический и фактический): 117312, г. Москва, ул. Вавилова, д. 19", LegalForm.RUSSIAN)
                        .address())
                .isEqualTo("117312, г. Москва, ул. Вавилова, д. 19");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> Наименование: ООО «Север»\n> ИНН 7707083893\n> Банк: ПАО Сбербанк",
                "1. Наименование: ООО «Север»\n2. ИНН: 7707083893\n3) Банк: ПАО Сбербанк",
                "• Наименование: ООО «Север»\n• ИНН: 7707083893\n• Банк – ПАО Сбербанк",
                "- ООО «Север»\n- ИНН: 7707083893\n- Банк: ПАО Сбербанк",
                "*Наименование:* ООО «Север»\n*ИНН:* 7707083893\n*Банк:* ПАО Сбербанк"
            })
    void aListIsReadWithoutItsSigns(String block) {
        assertThat(read(block, LegalForm.RUSSIAN).values())
                .isEqualTo(Map.of(NAME, "ООО «Север»", INN, "7707083893", BANK, "ПАО Сбербанк"));
    }

    @Test
    void aRegistrationNumberKeepsItsLastLetter() {
        assertThat(read("Registration No. HRB 12345 B, Charlottenburg", LegalForm.FOREIGN)
                        .get(REGISTRATION_NUMBER))
                .isEqualTo("HRB12345B");
    }

    @Test
    void aWordInCapitalsIsNoCodeOfABank() {
        assertThat(read("БИН 971240001315\nREGISTER", LegalForm.KAZAKH).values())
                .isEqualTo(Map.of(BIN, "971240001315"));
    }

    @Test
    void aSecondBlockAddsToTheFirst() {
        Requisites known = read("ООО «Север»\nИНН 7707083893", LegalForm.RUSSIAN);
        Requisites more = blocks.read("КПП 773601001", known).orElseThrow();
        assertThat(more.values()).isEqualTo(Map.of(NAME, "ООО «Север»", INN, "7707083893", KPP, "773601001"));
    }

    @Test
    void aNewSignatoryAndAccountComeWithTheirPositionAndBank() {
        Requisites known = read(
                "ООО «Север»\nДолжность: Директор\nПодписант: Соколова А. А.\nБанк: АО «Первый»", LegalForm.RUSSIAN);
        Requisites more = blocks.read(
                        "Генеральный директор: Петров П. П.\nр/с 40702810400000000225 в ПАО Сбербанк", known)
                .orElseThrow();

        assertThat(more.values())
                .containsEntry(SIGNATORY, "Петров П. П.")
                .containsEntry(POSITION, "Генеральный директор")
                .containsEntry(BANK, "ПАО Сбербанк");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "12345", "???", "+7 495 123-45-67"})
    void whatHoldsNoRequisitesIsRefused(String block) {
        assertThat(blocks.read(block, empty(LegalForm.RUSSIAN)).isDone()).isFalse();
    }

    @Test
    void requisitesSurviveBeingKeptAsText() {
        Requisites read = read("ООО «Север»\nИНН 7707083893", LegalForm.RUSSIAN);
        assertThat(RequisitesText.read(RequisitesText.write(read))).isEqualTo(read);
        assertThat(read.toString()).doesNotContain("7707083893");
    }

    private Requisites read(String block, LegalForm form) {
        Outcome<Requisites> read = blocks.read(block, empty(form));
        return read.orElseThrow();
    }

    private static Requisites empty(LegalForm form) {
        return Requisites.of(form, CompanyKind.LEGAL_ENTITY, Map.of());
    }
}
